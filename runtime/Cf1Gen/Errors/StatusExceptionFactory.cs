using System.Net;

namespace Cf1Gen.Runtime;

/// <summary>Turns a status into an exception.</summary>
internal static class StatusExceptionFactory
{
    internal static ApiException Of(FailureDetails call) => call.StatusCode switch
    {
        HttpStatusCode.BadRequest => new ApiBadRequestException(call),
        HttpStatusCode.Unauthorized => new ApiAuthenticationException(call),
        HttpStatusCode.Forbidden => new ApiPermissionException(call),
        HttpStatusCode.NotFound => new ApiNotFoundException(call),
        HttpStatusCode.Conflict => new ApiConflictException(call),
        HttpStatusCode.UnprocessableEntity => new ApiValidationException(call),
        HttpStatusCode.TooManyRequests => new ApiRateLimitException(call),
        >= HttpStatusCode.InternalServerError and <= (HttpStatusCode)599 => new ApiServerException(call),
        _ => ApiException.Of(call),
    };
}
