namespace Cf1Gen.Runtime;

/// <summary>Connects client credentials with the token URL from which their tokens are requested.</summary>
/// <param name="options">The options of the client.</param>
/// <param name="defaults">The values of options that are not set.</param>
/// <param name="addresses">The addresses of the service.</param>
internal sealed class TokenRequests(ApiClientOptions options, ApiConnectionDefaults defaults, ServiceAddresses addresses)
{
    /// <summary>Returns a credential that a token request provides, instead of client credentials.</summary>
    /// <param name="credential">The credential; any other than client credentials is returned unchanged.</param>
    /// <param name="scheme">The security scheme to which it belongs; <see langword="null"/> for the credential of the client.</param>
    /// <exception cref="ArgumentException">There is no token URL, or the secret must not be sent to it.</exception>
    internal ApiCredential? Connect(ApiCredential? credential, string? scheme = null)
    {
        if (credential is not { Grant: { } grant })
        {
            return credential;
        }

        var flow = Flow(scheme);
        var url = TokenEndpoint.Find(grant, flow, addresses, options);
        var sent = grant.CreateCredential();
        var client = new TokenClient(
            new ApiConnection(new TokenClientOptions(options, url, sent), defaults),
            grant,
            sent.Mask,
            flow?.Scopes ?? [],
            url,
            options.ChosenTimeProvider ?? defaults.TimeProvider)
        {
            ForeignHeaders = addresses.IsHome(url) ? null : (options.HttpClient ?? defaults.HttpClient)?.DefaultRequestHeaders,
        };
        return ApiCredential.FromProvider($"the token URL {TokenEndpoint.Show(url)}", client.RequestAsync);
    }

    private DocumentedFlow? Flow(string? scheme)
    {
        var service = options.Service;
        return scheme is null
            ? DocumentedFlow.Combine(service.EnvironmentCredentials)
                ?? DocumentedFlow.Combine(service.SchemeCredentials.Select(known => known.Credential))
            : DocumentedFlow.Combine(service.SchemeCredentials
                .Where(known => known.Scheme == scheme)
                .Select(known => known.Credential));
    }
}
