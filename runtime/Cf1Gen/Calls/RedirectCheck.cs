namespace Cf1Gen.Runtime;

/// <summary>Detects that an HTTP client of the caller has followed a redirect to another origin, with the credential.</summary>
internal static class RedirectCheck
{
    /// <summary>Throws if the response to a request with a credential is from another origin than that of its address.</summary>
    /// <exception cref="ApiUnexpectedResponseException">The response is that of another origin.</exception>
    internal static void Check(CallContext call, HttpRequestMessage message)
    {
        if (call.Transport.OwnsConnections
            || call.Credential is null
            || message.RequestUri is not { } final
            || ServiceAddresses.IsSameOrigin(final, call.Address!))
        {
            return;
        }

        throw new ApiUnexpectedResponseException(call.Fail(
            $"the HttpClient followed a redirect to {final.Scheme}://{final.Authority} and sent the credential to it. "
            + "Set AllowAutoRedirect of its handler to false; a handler that rewrites addresses must restore them."));
    }
}
