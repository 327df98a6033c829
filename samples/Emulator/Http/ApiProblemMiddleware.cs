using System.Globalization;

namespace Cf1Gen.Emulation.Http;

/// <summary>Converts an <see cref="ApiProblemException"/> to an error response in the API's envelope.</summary>
internal static class ApiProblemMiddleware
{
    public static async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (ApiProblemException e)
        {
            if (e.RetryAfter is { } wait)
            {
                context.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            }

            await WriteErrorAsync(context, e.Status, e.Errors);
        }
        catch (BadHttpRequestException e)
        {
            // Kestrel throws it for a body that exceeds the limit or is truncated.
            await WriteErrorAsync(context, e.StatusCode, [new ApiError(10000 + e.StatusCode, e.Message)]);
        }
    }

    private static Task WriteErrorAsync(HttpContext context, int status, IReadOnlyList<ApiError> errors) =>
        Results.Json(Envelope.ForErrors(errors), statusCode: status).ExecuteAsync(context);
}
