namespace Cf1Gen.Runtime;

/// <content>The request for an access token.</content>
public sealed partial class ApiRequest
{
    /// <summary>
    /// Gets a value indicating whether the success response is an access token: it is small, and no exception contains a part of it.
    /// </summary>
    internal bool ReturnsToken { get; private init; }

    /// <summary>Creates a token request.</summary>
    /// <param name="url">The token URL.</param>
    /// <param name="form">The <c>application/x-www-form-urlencoded</c> body.</param>
    internal static ApiRequest ForToken(Uri url, string form)
    {
        // A token that is lost with the response has no effect.
        var request = new ApiRequest(HttpMethod.Post, "client-credentials", url.AbsolutePath)
        {
            IsReplaySafe = true,
            Content = new TextBody(form, "application/x-www-form-urlencoded"),
            ReturnsToken = true,
        };

        request.QueryBuilder.AddEncoded(url.Query.TrimStart('?'));
        return request;
    }
}
