namespace Cf1Gen.Emulation.Http;

/// <summary>Refuses every account but the one there is.</summary>
internal sealed class AccountFilter(EmulatorOptions options) : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        (string?)context.HttpContext.GetRouteValue("account_id") == options.AccountId
            ? next(context)
            : throw Refusal.WrongAccount();
}
