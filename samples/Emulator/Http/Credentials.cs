namespace Cf1Gen.Emulation.Http;

/// <summary>Lets in the token, or the email with its key.</summary>
internal sealed class Credentials(EmulatorOptions options)
{
    public Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        var headers = context.Request.Headers;
        string? authorization = headers.Authorization;
        string? email = headers["X-Auth-Email"];
        string? key = headers["X-Auth-Key"];

        if (authorization is null && (email is null || key is null))
        {
            throw Refusal.NoCredential();
        }

        bool valid = authorization is not null
            ? authorization == "Bearer " + options.Token
            : email == options.Email && key == options.Key;
        return valid ? next(context) : throw Refusal.WrongCredential();
    }
}
