using System.Diagnostics;
using System.Text.Json.Serialization;
using Cf1Gen.Runtime;

namespace Cf1Gen;

/// <summary>Options for <see cref="ApiCredential.ClientCredentials"/>.</summary>
public sealed class ClientCredentialsOptions
{
    private Uri? _tokenUrl;

    /// <summary>Gets or sets the address from which tokens are requested: absolute, <c>https</c> or <c>http</c>.</summary>
    /// <value>
    /// <see langword="null"/> (the default) uses the token URL of the document. It is required if the document has none or several, and if
    /// <see cref="ApiClientOptions.BaseAddress"/> replaces the servers of a document whose token URL is on another host. The secret is sent
    /// over <c>http</c> to another computer only if <see cref="ApiClientOptions.AllowInsecureHttp"/> is set.
    /// </value>
    /// <exception cref="ArgumentException">The value is not a valid address.</exception>
    public Uri? TokenUrl
    {
        get => _tokenUrl;
        set => _tokenUrl = value is null ? null : TokenEndpoint.Check(value, nameof(TokenUrl));
    }

    /// <summary>Gets or sets the scopes to request.</summary>
    /// <value>
    /// <see langword="null"/> (the default) requests the scopes that the operations of the client require in the document. An empty
    /// collection requests none: the authorization server then decides.
    /// </value>
    public IReadOnlyCollection<string>? Scopes { get; set; }

    /// <summary>Gets the additional parameters of the token request, such as <c>audience</c> or <c>resource</c>.</summary>
    [JsonIgnore]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public IDictionary<string, string> Parameters { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Gets or sets a value indicating whether the client id and the secret are sent in the body of the token request.</summary>
    /// <value>
    /// <see langword="false"/> by default: they are sent as <c>Authorization: Basic</c>, which every authorization server must support.
    /// </value>
    public bool SendSecretInBody { get; set; }
}
