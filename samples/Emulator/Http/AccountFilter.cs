namespace Cf1Gen.Emulation.Http;

/// <summary>Rejects calls to any account other than the configured one.</summary>
internal sealed class AccountFilter(EmulatorOptions options) : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        (string?)context.HttpContext.GetRouteValue("account_id") == options.AccountId
            ? next(context)
            : throw ApiProblemException.AccountNotAllowed();
}
