using System.Net;

namespace Cf1Gen.Runtime;

/// <summary>Creates the exception for an error status code.</summary>
internal static class StatusExceptionFactory
{
    internal static ApiException Create(FailureDetails failure) => failure.StatusCode switch
    {
        HttpStatusCode.BadRequest => new ApiBadRequestException(failure),
        HttpStatusCode.Unauthorized => new ApiAuthenticationException(failure),
        HttpStatusCode.Forbidden => new ApiPermissionException(failure),
        HttpStatusCode.NotFound => new ApiNotFoundException(failure),
        HttpStatusCode.Conflict => new ApiConflictException(failure),
        HttpStatusCode.UnprocessableEntity => new ApiValidationException(failure),
        HttpStatusCode.TooManyRequests => new ApiRateLimitException(failure),
        >= HttpStatusCode.InternalServerError and <= (HttpStatusCode)599 => new ApiServerException(failure),
        _ => ApiException.Create(failure),
    };
}
