namespace Cf1Gen.Runtime;

/// <summary>Examines the handlers of an HTTP client.</summary>
internal static class HandlerPipeline
{
    private const string ResilienceHandler = "Microsoft.Extensions.Http.Resilience.ResilienceHandler";

    /// <summary>Determines whether a handler of Microsoft.Extensions.Http.Resilience can repeat a request.</summary>
    internal static bool Retries(HttpMessageHandler handler) => Handlers(handler).Any(IsResilienceHandler);

    /// <summary>Throws if the primary handler follows redirects: .NET would send an API key to the new host too.</summary>
    /// <exception cref="InvalidOperationException">The primary handler follows redirects.</exception>
    internal static void EnsureNoRedirects(HttpMessageHandler handler, string service)
    {
        if (FollowsRedirects(Handlers(handler).Last()))
        {
            throw new InvalidOperationException(
                $"The primary handler of the HttpClient of {service} follows redirects, which could send the credential to another host. "
                + "Set its AllowAutoRedirect to false.");
        }
    }

    /// <summary>Turns off redirects and cookies in a primary handler with .NET's defaults.</summary>
    /// <exception cref="InvalidOperationException">The handler has sent a request.</exception>
    internal static void DisableRedirects(HttpMessageHandler handler)
    {
        switch (Handlers(handler).Last())
        {
            case SocketsHttpHandler { AllowAutoRedirect: true } sockets:
                sockets.AllowAutoRedirect = false;
                sockets.UseCookies = false;
                break;
            case HttpClientHandler { AllowAutoRedirect: true } client:
                client.AllowAutoRedirect = false;
                client.UseCookies = false;
                break;
        }
    }

    private static bool FollowsRedirects(HttpMessageHandler handler) =>
        handler is SocketsHttpHandler { AllowAutoRedirect: true } or HttpClientHandler { AllowAutoRedirect: true };

    private static bool IsResilienceHandler(HttpMessageHandler handler)
    {
        for (var type = handler.GetType(); type is not null; type = type.BaseType)
        {
            if (type.FullName == ResilienceHandler)
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<HttpMessageHandler> Handlers(HttpMessageHandler? handler)
    {
        for (; handler is not null; handler = (handler as DelegatingHandler)?.InnerHandler)
        {
            yield return handler;
        }
    }
}
