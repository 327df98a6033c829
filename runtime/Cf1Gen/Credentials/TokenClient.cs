using System.Net.Http.Headers;

namespace Cf1Gen.Runtime;

/// <summary>Requests access tokens with client credentials (RFC 6749, 4.4).</summary>
/// <param name="connection">The connection to the authorization server, whose credential is the client's.</param>
/// <param name="grant">The client credentials.</param>
/// <param name="redactor">Removes the client secret from texts.</param>
/// <param name="scopes">The scopes of the document.</param>
/// <param name="url">The token URL.</param>
/// <param name="timeProvider">The clock.</param>
internal sealed class TokenClient(
    ApiConnection connection,
    ClientCredentialsGrant grant,
    Redactor redactor,
    IReadOnlyList<string> scopes,
    Uri url,
    TimeProvider timeProvider)
    : ApiClient(connection)
{
    private const string InvalidScope = "invalid_scope";
    private const string InvalidClient = "invalid_client";

    /// <summary>
    /// Gets the headers that the HTTP client of the caller adds to all requests, if the authorization server is not the service.
    /// </summary>
    internal HttpRequestHeaders? ForeignHeaders { get; init; }

    /// <summary>Requests a token.</summary>
    /// <exception cref="TokenRequestException">No token was issued.</exception>
    internal async ValueTask<ApiCredential> RequestAsync(CancellationToken cancellationToken)
    {
        EnsureNoForeignSecret();

        // The lifetime of the token may start as soon as the request is sent.
        var start = timeProvider.GetUtcNow();
        string text;
        try
        {
            text = await Connection
                .SendTextAsync(this, ApiRequest.ForToken(url, grant.CreateBody(scopes)), options: null, cancellationToken)
                .ConfigureAwait(false);
        }
        catch (ApiException e)
        {
            throw Failed(e.Message + Advice(e.Errors), e);
        }
        catch (InvalidOperationException e)
        {
            throw Failed(e.Message, e);
        }

        var response = TokenResponse.Read(text, redactor);
        return response.Problem is { } problem ? throw Failed(problem) : ToCredential(response, start);
    }

    // The text of the token is not in the message of any exception.
    private ApiCredential ToCredential(TokenResponse response, DateTimeOffset start)
    {
        try
        {
            return ApiCredential.AccessToken(response.AccessToken!, response.GetExpiry(start));
        }
        catch (ArgumentException)
        {
            throw Failed("the access_token in the response is not valid in a header.");
        }
    }

    // A handler of the caller is out of sight, but a default header is not.
    private void EnsureNoForeignSecret()
    {
        const string Authorization = "Authorization";
        foreach (var (name, _) in ForeignHeaders?.NonValidated ?? default)
        {
            if (SecretHeaders.Has(name) && !name.Equals(Authorization, StringComparison.OrdinalIgnoreCase))
            {
                throw Failed(
                    $"the HttpClient has a default header {name}, which would be sent to it too. "
                    + "Remove it, and add the header in a handler, only to the requests of the service.");
            }
        }
    }

    private string Advice(IReadOnlyList<ApiError> errors)
    {
        bool Has(string code) => errors.Any(error => error.CodeText == code || error.Message == code);
        return Has(InvalidScope) && grant.Scopes is null && scopes.Count > 0
            ? $" The scopes are those of the document; set {nameof(ClientCredentialsOptions)}.{nameof(ClientCredentialsOptions.Scopes)}."
            : Has(InvalidClient) && !grant.SendsSecretInBody
                ? " If the server expects the client secret in the body, set "
                    + $"{nameof(ClientCredentialsOptions)}.{nameof(ClientCredentialsOptions.SendSecretInBody)}."
                : "";
    }

    private TokenRequestException Failed(string reason, Exception? cause = null) =>
        new($"the token URL {TokenEndpoint.Show(url)} did not issue a token: {reason}", cause);
}
