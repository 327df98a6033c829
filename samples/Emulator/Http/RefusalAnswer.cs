using System.Globalization;

namespace Cf1Gen.Emulation.Http;

/// <summary>Turns a <see cref="Refusal"/> into the failure envelope.</summary>
internal static class RefusalAnswer
{
    public static async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (Refusal refusal)
        {
            if (refusal.RetryAfter is { } wait)
            {
                context.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            }

            await AnswerAsync(context, refusal.Status, refusal.Errors);
        }
        catch (BadHttpRequestException refusal)
        {
            // Kestrel's own: the body is larger than the limit, or ends too early.
            await AnswerAsync(context, refusal.StatusCode, [new ApiError(10000 + refusal.StatusCode, refusal.Message)]);
        }
    }

    private static Task AnswerAsync(HttpContext context, int status, IReadOnlyList<ApiError> errors) =>
        Results.Json(Envelope.Failure(errors), statusCode: status).ExecuteAsync(context);
}
