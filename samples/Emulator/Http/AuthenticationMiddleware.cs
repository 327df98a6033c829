namespace Cf1Gen.Emulation.Http;

/// <summary>Accepts the configured token, or the configured email and key.</summary>
internal sealed class AuthenticationMiddleware(EmulatorOptions options)
{
    public Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        var headers = context.Request.Headers;
        string? authorization = headers.Authorization;
        string? email = headers["X-Auth-Email"];
        string? key = headers["X-Auth-Key"];

        if (authorization is null && (email is null || key is null))
        {
            throw ApiProblemException.MissingCredential();
        }

        bool valid = authorization is not null
            ? authorization == "Bearer " + options.Token
            : email == options.Email && key == options.Key;
        return valid ? next(context) : throw ApiProblemException.InvalidCredential();
    }
}
