using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;
using Cf1Gen.Runtime;

namespace Cf1Gen;

/// <summary>How a client proves who it is.</summary>
/// <remarks>Immutable and safe to use from several threads. No text that it gives holds the secret.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ApiCredential
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly KeyValuePair<string, string>[] _headers;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private KeyValuePair<string, string>[] _query = [];

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private KeyValuePair<string, string>[] _cookies = [];

    // What is only sent in another form.
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private string[] _unsent = [];

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private Redactor? _mask;

    private readonly string _kind;

    private ApiCredential(string kind, params KeyValuePair<string, string>[] headers)
    {
        _kind = kind;
        _headers = headers;
    }

    /// <summary>Takes it out of texts.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal Redactor Mask => _mask ??= new Redactor(Secrets());

    /// <summary>Whether a part of it is sent as a cookie.</summary>
    internal bool HasCookies => _cookies.Length > 0;

    /// <summary>Asks for the credential to be used; <see langword="null"/> when this one is it.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal Func<CancellationToken, ValueTask<ApiCredential>>? Provider { get; private init; }

    /// <summary>An API token, sent as <c>Authorization: Bearer</c>.</summary>
    /// <param name="token">The token.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentException">The token has characters that no token has.</exception>
    public static ApiCredential BearerToken(string token) =>
        new("token", new KeyValuePair<string, string>("Authorization", "Bearer " + HeaderValidation.CheckSecret(token, nameof(token))));

    /// <summary>
    /// An e-mail address and the account-wide API key that belongs to it, sent as <c>X-Auth-Email</c> and <c>X-Auth-Key</c>.
    /// </summary>
    /// <param name="email">The e-mail address.</param>
    /// <param name="key">The key.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentException">One of them has characters that it cannot have.</exception>
    public static ApiCredential EmailKey(string email, string key) => new(
        "e-mail and key",
        new KeyValuePair<string, string>(CloudflareHeaders.EmailHeader, HeaderValidation.CheckSecret(email, nameof(email))),
        new KeyValuePair<string, string>(CloudflareHeaders.KeyHeader, HeaderValidation.CheckSecret(key, nameof(key))));

    /// <summary>A header of any name.</summary>
    /// <param name="name">The header's name.</param>
    /// <param name="value">The header's value.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentException">The name or the value cannot be a header's.</exception>
    public static ApiCredential Header(string name, string value) => new(
        "header", new KeyValuePair<string, string>(HeaderValidation.CheckName(name, nameof(name)), HeaderValidation.Check(value, nameof(value))));

    /// <summary>A user's name and password, sent as <c>Authorization: Basic</c>.</summary>
    /// <param name="userName">The name; it has no colon.</param>
    /// <param name="password">The password; some services take a key here, or nothing.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentException">The name has a colon.</exception>
    public static ApiCredential Basic(string userName, string password)
    {
        ArgumentNullException.ThrowIfNull(userName);
        ArgumentNullException.ThrowIfNull(password);
        return userName.Contains(':', StringComparison.Ordinal)
            ? throw new ArgumentException("The name of a user must not have a colon.", nameof(userName))
            : new ApiCredential("basic", new KeyValuePair<string, string>(
                "Authorization", "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"{userName}:{password}")))) { _unsent = [password] };
    }

    /// <summary>A key in the query. Addresses are often logged on their way: prefer a header where the service takes one.</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">The key.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentException">The name or the value is empty.</exception>
    public static ApiCredential Query(string name, string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentException.ThrowIfNullOrEmpty(value);
        return new ApiCredential("query") { _query = [new(name, value)] };
    }

    /// <summary>A cookie.</summary>
    /// <param name="name">The cookie's name.</param>
    /// <param name="value">The cookie's value; percent-encoded when it is sent.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentException">The name or the value is empty.</exception>
    public static ApiCredential Cookie(string name, string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentException.ThrowIfNullOrEmpty(value);
        return new ApiCredential("cookie") { _cookies = [new(name, value)] };
    }

    /// <summary>Several credentials that are sent together, for a service that asks for all of them.</summary>
    /// <param name="credentials">The credentials; none of them asks a provider.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentException">There are none, or one of them asks a provider.</exception>
    public static ApiCredential Combine(params ApiCredential[] credentials)
    {
        ArgumentNullException.ThrowIfNull(credentials);
        return credentials.Length == 0 || credentials.Any(credential => credential is not { Provider: null })
            ? throw new ArgumentException("Only credentials that are there can be sent together.", nameof(credentials))
            : new ApiCredential(
                string.Join(" and ", credentials.Select(credential => credential._kind)),
                [.. credentials.SelectMany(credential => credential._headers)])
            {
                _query = [.. credentials.SelectMany(credential => credential._query)],
                _cookies = [.. credentials.SelectMany(credential => credential._cookies)],
                _unsent = [.. credentials.SelectMany(credential => credential._unsent)],
            };
    }

    /// <summary>
    /// A credential that is asked for when it is first needed, kept, and asked for once more when the API answers 401.
    /// </summary>
    /// <param name="provider">
    /// Gives a credential that has no provider itself. Calls of one client ask one after the other. One that is cancelled, or whose time is
    /// up, does not wait for the answer: the next one asks anew, and a credential that comes late is kept.
    /// </param>
    /// <returns>The credential.</returns>
    public static ApiCredential FromProvider(Func<CancellationToken, ValueTask<ApiCredential>> provider)
    {
        ArgumentNullException.ThrowIfNull(provider);
        return new ApiCredential("provider") { Provider = provider };
    }

    /// <summary>Says what kind of credential it is.</summary>
    /// <returns>A text without the secret.</returns>
    public override string ToString() => $"ApiCredential ({_kind})";

    /// <summary>Puts the credential on a request.</summary>
    internal void ApplyTo(HttpRequestHeaders headers)
    {
        foreach (var (name, value) in _headers)
        {
            RequestHeaders.Set(headers, name, value);
        }
    }

    /// <summary>Gives an address with what of the credential belongs into its query.</summary>
    internal Uri AddTo(Uri address)
    {
        if (_query.Length == 0)
        {
            return address;
        }

        var query = new QueryBuilder();
        query.AddEncoded(address.Query.TrimStart('?'));
        foreach (var (name, value) in _query)
        {
            query.Add(name, value);
        }

        return new Uri($"{address.GetLeftPart(UriPartial.Path)}?{query}");
    }

    /// <summary>Adds what of the credential is a cookie.</summary>
    internal void AddTo(QueryBuilder cookies)
    {
        foreach (var (name, value) in _cookies)
        {
            cookies.Add(name, value);
        }
    }

    private IEnumerable<string> Secrets() => _headers.Concat(_query).Concat(_cookies).Select(part => part.Value).Concat(_unsent);
}
