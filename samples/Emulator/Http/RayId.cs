using System.Security.Cryptography;

namespace Cf1Gen.Emulation.Http;

/// <summary>Gives every answer the <c>cf-ray</c> header by which support finds a call.</summary>
internal static class RayId
{
    public static Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        context.Response.Headers["cf-ray"] = RandomNumberGenerator.GetHexString(16, lowercase: true) + "-EMU";
        return next(context);
    }
}
