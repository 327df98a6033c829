using System.Collections.Frozen;
using System.Diagnostics;

namespace Cf1Gen.Runtime;

/// <summary>The id and the secret of a client, with the options of its token request.</summary>
/// <remarks>Immutable and safe to use from several threads.</remarks>
internal sealed class ClientCredentialsGrant
{
    private static readonly FrozenSet<string> s_reserved =
        FrozenSet.ToFrozenSet(["grant_type", "client_id", "client_secret", "scope"], StringComparer.Ordinal);

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly string _clientId;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly string _clientSecret;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly KeyValuePair<string, string>[] _parameters;

    /// <summary>Initializes a new instance of the <see cref="ClientCredentialsGrant"/> class.</summary>
    /// <exception cref="ArgumentException">A value is not valid.</exception>
    internal ClientCredentialsGrant(string clientId, string clientSecret, ClientCredentialsOptions options)
    {
        _clientId = HeaderValidation.Check(clientId, nameof(clientId));
        _clientSecret = HeaderValidation.Check(clientSecret, nameof(clientSecret));
        _parameters = [.. options.Parameters];
        if (Array.Find(_parameters, parameter => parameter.Value is null || s_reserved.Contains(parameter.Key)).Key is { } name)
        {
            throw new ArgumentException(
                $"The parameter {name} must have a value, and must not be one of {string.Join(", ", s_reserved.Order())}.",
                nameof(options));
        }

        TokenUrl = options.TokenUrl;
        Scopes = options.Scopes is { } scopes ? [.. scopes] : null;
        SendsSecretInBody = options.SendSecretInBody;
    }

    /// <summary>Gets the token URL; <see langword="null"/> for that of the document.</summary>
    internal Uri? TokenUrl { get; }

    /// <summary>Gets the scopes; <see langword="null"/> for those of the document.</summary>
    internal IReadOnlyList<string>? Scopes { get; }

    internal bool SendsSecretInBody { get; }

    /// <summary>Creates the credential of the token request, which redacts its secrets.</summary>
    internal ApiCredential CreateCredential()
    {
        string[] secrets = [_clientSecret, .. _parameters.Where(IsSecret).Select(parameter => parameter.Value)];

        // RFC 6749, 2.3.1: both are encoded, so that the id can contain a colon.
        return SendsSecretInBody
            ? ApiCredential.InBody(secrets)
            : ApiCredential.EncodedBasic(Encode(_clientId), Encode(_clientSecret), secrets);
    }

    /// <summary>Creates the body of the token request.</summary>
    /// <param name="scopes">The scopes of the document.</param>
    internal string CreateBody(IReadOnlyList<string> scopes)
    {
        var body = new QueryBuilder();
        body.Add("grant_type", "client_credentials");
        if (SendsSecretInBody)
        {
            body.Add("client_id", _clientId);
            body.Add("client_secret", _clientSecret);
        }

        if ((Scopes ?? scopes) is { Count: > 0 } requested)
        {
            body.Add("scope", string.Join(' ', requested));
        }

        foreach (var (name, value) in _parameters)
        {
            body.Add(name, value);
        }

        return body.ToString();
    }

    // RFC 7521 has assertions as the credential of a client.
    private static bool IsSecret(KeyValuePair<string, string> parameter) =>
        SecretNames.Contains(parameter.Key) || parameter.Key.EndsWith("assertion", StringComparison.OrdinalIgnoreCase);

    private static string Encode(string text) => Uri.EscapeDataString(text).Replace("%20", "+", StringComparison.Ordinal);
}
