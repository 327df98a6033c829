using System.Security.Cryptography;

namespace Cf1Gen.Emulation.Http;

/// <summary>Adds the <c>cf-ray</c> header, by which Cloudflare support identifies a call, to every response.</summary>
internal static class RayIdMiddleware
{
    public static Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        context.Response.Headers["cf-ray"] = RandomNumberGenerator.GetHexString(16, lowercase: true) + "-EMU";
        return next(context);
    }
}
