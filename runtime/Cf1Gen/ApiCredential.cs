using System.Diagnostics;
using System.Net.Http.Headers;
using Cf1Gen.Runtime;

namespace Cf1Gen;

/// <summary>How a client proves who it is.</summary>
/// <remarks>Immutable and safe to use from several threads. No text that it gives holds the secret.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ApiCredential
{
    // What is shorter is no secret, and may be a part of any word.
    private const int ShortestSecret = 8;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly KeyValuePair<string, string>[] _headers;

    private readonly string _kind;

    private ApiCredential(string kind, params KeyValuePair<string, string>[] headers)
    {
        _kind = kind;
        _headers = headers;
    }

    /// <summary>Asks for the credential to be used; <see langword="null"/> when this one is it.</summary>
    internal Func<CancellationToken, ValueTask<ApiCredential>>? Provider { get; private init; }

    /// <summary>An API token, sent as <c>Authorization: Bearer</c>.</summary>
    /// <param name="token">The token.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentException">The token has characters that no token has.</exception>
    public static ApiCredential Token(string token) =>
        new("token", new KeyValuePair<string, string>("Authorization", "Bearer " + HeaderText.CheckSecret(token, nameof(token))));

    /// <summary>
    /// An e-mail address and the account-wide API key that belongs to it, sent as <c>X-Auth-Email</c> and <c>X-Auth-Key</c>.
    /// </summary>
    /// <param name="email">The e-mail address.</param>
    /// <param name="key">The key.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentException">One of them has characters that it cannot have.</exception>
    public static ApiCredential EmailKey(string email, string key) => new(
        "e-mail and key",
        new KeyValuePair<string, string>(CloudflareNames.EmailHeader, HeaderText.CheckSecret(email, nameof(email))),
        new KeyValuePair<string, string>(CloudflareNames.KeyHeader, HeaderText.CheckSecret(key, nameof(key))));

    /// <summary>A header of any name.</summary>
    /// <param name="name">The header's name.</param>
    /// <param name="value">The header's value.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentException">The name or the value cannot be a header's.</exception>
    public static ApiCredential Header(string name, string value) => new(
        "header", new KeyValuePair<string, string>(HeaderText.CheckName(name, nameof(name)), HeaderText.Check(value, nameof(value))));

    /// <summary>
    /// A credential that is asked for when it is first needed, kept, and asked for once more when the API answers 401.
    /// </summary>
    /// <param name="provider">Gives a credential that has no provider itself. Calls of one client ask one after the other.</param>
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

    /// <summary>Takes the secret out of a text that came from outside: some servers repeat what they were sent.</summary>
    internal string Redact(string text)
    {
        foreach (var (_, value) in _headers)
        {
            var secret = value.StartsWith("Bearer ", StringComparison.Ordinal) ? value["Bearer ".Length..] : value;
            if (secret.Length >= ShortestSecret)
            {
                text = text.Replace(secret, "[redacted]", StringComparison.Ordinal);
            }
        }

        return text;
    }
}
