using Cf1Gen;
using Microsoft.AspNetCore.Diagnostics;

namespace WebService;

/// <summary>Responds with problem details where a call of the API failed.</summary>
internal sealed class ApiExceptionHandler(IProblemDetailsService problems) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        var status = exception switch
        {
            ApiNotFoundException => StatusCodes.Status404NotFound,
            ApiBadRequestException or ApiValidationException => StatusCodes.Status400BadRequest,
            ApiConflictException => StatusCodes.Status409Conflict,
            ApiRateLimitException => StatusCodes.Status503ServiceUnavailable,
            ApiTimeoutException => StatusCodes.Status504GatewayTimeout,
            // The credential of this service, not that of its caller, was rejected.
            ApiException => StatusCodes.Status502BadGateway,
            // The client does not send an id that changes the path.
            ArgumentException => StatusCodes.Status400BadRequest,
            _ => (int?)null,
        };
        if (status is null)
        {
            return false;
        }

        httpContext.Response.StatusCode = status.Value;
        var context = new ProblemDetailsContext { HttpContext = httpContext, Exception = exception };
        context.ProblemDetails.Status = status;
        context.ProblemDetails.Detail = exception.Message;
        if (exception is ApiException { Errors: { Count: > 0 } errors } api)
        {
            context.ProblemDetails.Extensions["errors"] = errors.Select(error => error.Message).ToArray();
            context.ProblemDetails.Extensions["requestId"] = api.RequestId;
        }

        return await problems.TryWriteAsync(context);
    }
}
