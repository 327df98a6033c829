using System.ComponentModel;
using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;
using Cf1Gen.Runtime;

namespace Cf1Gen;

/// <summary>A credential that authenticates the requests of a client.</summary>
/// <remarks>Immutable and safe to use from several threads. <see cref="ToString"/>, JSON and the debugger do not show the secret.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[TypeConverter(typeof(ApiCredentialConverter))]
public sealed class ApiCredential
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly KeyValuePair<string, string>[] _headers;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private KeyValuePair<string, string>[] _query = [];

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private KeyValuePair<string, string>[] _cookies = [];

    // Secrets that are only sent in encoded form.
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

    /// <summary>Gets the redactor that removes this credential from texts.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal Redactor Mask => _mask ??= new Redactor(Secrets());

    /// <summary>Gets the credential in place of a text in configuration that does not specify its kind.</summary>
    internal static ApiCredential Unspecified { get; } = new("text");

    /// <summary>Gets a value indicating whether a part of the credential is sent as a cookie.</summary>
    internal bool HasCookies => _cookies.Length > 0;

    /// <summary>Gets the function that provides the credential; <see langword="null"/> when this object contains it.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal Func<CancellationToken, ValueTask<ApiCredential>>? Provider { get; private init; }

    /// <summary>Gets the name of the provider in messages.</summary>
    internal string ProviderName { get; private init; } = "the credential provider";

    /// <summary>Gets the client credentials with which a token is requested; <see langword="null"/> for any other credential.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal ClientCredentialsGrant? Grant { get; private init; }

    /// <summary>Gets a value indicating whether requests can have the credential itself, and not another one that it provides.</summary>
    internal bool CanBeSent => Provider is null && Grant is null;

    /// <summary>Gets the time after which the credential is no longer used; <see langword="null"/> until the API rejects it.</summary>
    internal DateTimeOffset? Expiry { get; private init; }

    /// <summary>Gets a credential that sends nothing, for a service that requires a credential.</summary>
    /// <value>
    /// With it, no environment variable is read. Use it if a handler of <see cref="ApiClientOptions.HttpClient"/> authenticates the
    /// requests, or if the server does not authenticate.
    /// </value>
    public static ApiCredential Anonymous { get; } = new("none");

    /// <summary>Creates a credential from an API token, sent as <c>Authorization: Bearer</c>.</summary>
    /// <param name="token">The token.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentException">
    /// The token is empty, contains quotation marks, or contains characters other than visible ASCII.
    /// </exception>
    public static ApiCredential BearerToken(string token) =>
        new("token", new KeyValuePair<string, string>("Authorization", "Bearer " + HeaderValidation.CheckSecret(token, nameof(token))));

    /// <summary>
    /// Creates a credential from an e-mail address and its account-wide API key, sent as <c>X-Auth-Email</c> and <c>X-Auth-Key</c>.
    /// </summary>
    /// <param name="email">The e-mail address.</param>
    /// <param name="key">The API key.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentException">
    /// A value is empty, contains quotation marks, or contains characters other than visible ASCII.
    /// </exception>
    public static ApiCredential EmailKey(string email, string key) => new(
        "e-mail and key",
        new KeyValuePair<string, string>(CloudflareHeaders.EmailHeader, HeaderValidation.CheckSecret(email, nameof(email))),
        new KeyValuePair<string, string>(CloudflareHeaders.KeyHeader, HeaderValidation.CheckSecret(key, nameof(key))));

    /// <summary>Creates a credential that is sent as a header.</summary>
    /// <param name="name">The name of the header.</param>
    /// <param name="value">The value of the header.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentException">The name or the value is not valid for a header.</exception>
    public static ApiCredential Header(string name, string value) => new(
        "header",
        new KeyValuePair<string, string>(
            HeaderValidation.CheckRequestName(name, nameof(name)),
            HeaderValidation.Check(value, nameof(value))));

    /// <summary>Creates a credential from a user name and password, sent as <c>Authorization: Basic</c>.</summary>
    /// <param name="userName">The user name, without a colon.</param>
    /// <param name="password">The password; some services expect a key, or an empty string.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentException">The user name contains a colon.</exception>
    public static ApiCredential Basic(string userName, string password)
    {
        ArgumentNullException.ThrowIfNull(userName);
        ArgumentNullException.ThrowIfNull(password);
        return userName.Contains(':', StringComparison.Ordinal)
            ? throw new ArgumentException("The user name must not contain a colon.", nameof(userName))
            : new ApiCredential(
                "basic",
                new KeyValuePair<string, string>(
                    "Authorization",
                    "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"{userName}:{password}"))))
            {
                _unsent = [password],
            };
    }

    /// <summary>
    /// Creates a credential that is sent as a query parameter. Proxies often log addresses: use a header where the service accepts one.
    /// </summary>
    /// <param name="name">The name of the parameter.</param>
    /// <param name="value">The key.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentException">The name or the value is empty.</exception>
    public static ApiCredential Query(string name, string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentException.ThrowIfNullOrEmpty(value);
        return new ApiCredential("query") { _query = [new(name, value)] };
    }

    /// <summary>Creates a credential that is sent as a cookie.</summary>
    /// <param name="name">The name of the cookie.</param>
    /// <param name="value">The value of the cookie; it is percent-encoded.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentException">The name or the value is empty.</exception>
    public static ApiCredential Cookie(string name, string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentException.ThrowIfNullOrEmpty(value);
        return new ApiCredential("cookie") { _cookies = [new(name, value)] };
    }

    /// <summary>
    /// Creates a credential from the id and the secret of a client, with which an access token is requested from an authorization server
    /// (OAuth 2.0, client credentials grant).
    /// </summary>
    /// <param name="clientId">The client id.</param>
    /// <param name="clientSecret">The client secret. It is sent only to the token URL.</param>
    /// <param name="options">The token URL and the scopes, which are copied; <see langword="null"/> for those of the document.</param>
    /// <returns>The credential.</returns>
    /// <remarks>
    /// Each client requests the token when it is first needed, once for all concurrent calls, and sends it as
    /// <c>Authorization: Bearer</c>. It requests another one shortly before the token expires, and once more when the API responds with
    /// 401. The timeouts, the retries and the <see cref="ApiClientOptions.HttpClient"/> of the client apply to the token request too; the
    /// hooks of the client do not.
    /// </remarks>
    /// <exception cref="ArgumentException">
    /// The id or the secret is empty, or contains characters other than visible ASCII, or a parameter is invalid.
    /// </exception>
    public static ApiCredential ClientCredentials(string clientId, string clientSecret, ClientCredentialsOptions? options = null) =>
        new("client credentials") { Grant = new ClientCredentialsGrant(clientId, clientSecret, options ?? new()) };

    /// <summary>Combines several credentials into one, for a service that requires all of them.</summary>
    /// <param name="credentials">The credentials, none of which has a provider or requests a token.</param>
    /// <returns>The combined credential.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="credentials"/> is empty, or one of them has a provider or requests a token.
    /// </exception>
    public static ApiCredential Combine(params ApiCredential[] credentials)
    {
        ArgumentNullException.ThrowIfNull(credentials);
        return credentials.Length == 0 || credentials.Any(credential => credential is not { CanBeSent: true })
            ? throw new ArgumentException(
                "Specify at least one credential, none of them null, from a provider, or client credentials.", nameof(credentials))
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
    /// Creates a credential that a function provides when it is first needed. It is cached, and requested once more when the API responds
    /// with 401.
    /// </summary>
    /// <param name="provider">
    /// The function that returns a credential without a provider. All calls of one client that wait at the same time share one
    /// invocation, on a thread of the thread pool. A call that is canceled, or that has waited for
    /// <see cref="ApiClientOptions.TotalTimeout"/>, does not wait for the result. When no call waits any more, the token of the function is
    /// canceled; the next call invokes the function again, and a late result is cached too.
    /// </param>
    /// <returns>The credential.</returns>
    public static ApiCredential FromProvider(Func<CancellationToken, ValueTask<ApiCredential>> provider)
    {
        ArgumentNullException.ThrowIfNull(provider);
        return new ApiCredential("provider") { Provider = provider };
    }

    /// <summary>Creates a credential from a provider with a name for messages.</summary>
    internal static ApiCredential FromProvider(string name, Func<CancellationToken, ValueTask<ApiCredential>> provider) =>
        new("provider") { Provider = provider, ProviderName = name };

    /// <summary>Creates a credential from a token that is no longer used after a time.</summary>
    /// <exception cref="ArgumentException">The token is not valid.</exception>
    internal static ApiCredential AccessToken(string token, DateTimeOffset? expiry) =>
        new("token", BearerToken(token)._headers) { Expiry = expiry };

    /// <summary>Creates the credential of a request whose body contains the secrets.</summary>
    internal static ApiCredential InBody(params string[] secrets) => new("body") { _unsent = secrets };

    /// <summary>Creates the credential of a request whose Authorization header contains encoded secrets.</summary>
    internal static ApiCredential EncodedBasic(string userName, string password, params string[] secrets)
    {
        var credential = Basic(userName, password);
        credential._unsent = [password, .. secrets];
        return credential;
    }

    /// <summary>Returns the kind of the credential.</summary>
    /// <returns>A text without the secret.</returns>
    public override string ToString() => $"ApiCredential ({_kind})";

    /// <summary>Throws if the credential comes from a text in configuration that does not specify its kind.</summary>
    /// <exception cref="ArgumentException">The kind is unknown.</exception>
    internal void EnsureUsable()
    {
        if (this == Unspecified)
        {
            throw new ArgumentException(
                "The configuration contains a text in place of a credential. Specify the kind, such as Credential:Token, "
                + "and bind it with the package Cf1Gen.Extensions.DependencyInjection.");
        }
    }

    /// <summary>Adds the header part of the credential to a request.</summary>
    internal void ApplyTo(HttpRequestHeaders headers)
    {
        foreach (var (name, value) in _headers)
        {
            RequestHeaders.Set(headers, name, value);
        }
    }

    /// <summary>Adds the query part of the credential to an address.</summary>
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

    /// <summary>Removes the query part of the credential from a link.</summary>
    internal string RemoveFrom(string link) => LinkQuery.Remove(link, [.. _query.Select(part => part.Key)]);

    /// <summary>Adds the cookie part of the credential.</summary>
    internal void AddTo(QueryBuilder cookies)
    {
        foreach (var (name, value) in _cookies)
        {
            cookies.Add(name, value);
        }
    }

    private IEnumerable<string> Secrets() => _headers.Concat(_query).Concat(_cookies).Select(part => part.Value).Concat(_unsent);
}
