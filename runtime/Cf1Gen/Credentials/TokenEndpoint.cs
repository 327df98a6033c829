namespace Cf1Gen.Runtime;

/// <summary>Decides to which address a client secret may be sent.</summary>
internal static class TokenEndpoint
{
    private const string Option = $"{nameof(ClientCredentialsOptions)}.{nameof(ClientCredentialsOptions.TokenUrl)}";

    /// <summary>Returns an address if it is a valid token URL.</summary>
    /// <exception cref="ArgumentException">The address is not valid. The message names its source.</exception>
    internal static Uri Check(Uri address, string source) => address.IsAbsoluteUri && address.Scheme is "https" or "http"
        && address is { UserInfo.Length: 0, Fragment.Length: 0 }
            ? address
            : throw new ArgumentException($"{source} must be an absolute http or https address without user and fragment.", source);

    /// <inheritdoc cref="Check(Uri, string)"/>
    internal static Uri Check(string address, string source) => Uri.TryCreate(address, UriKind.Absolute, out var url)
        ? Check(url, source)
        : throw new ArgumentException($"{source} must be an absolute http or https address without user and fragment.", source);

    /// <summary>Finds the token URL of client credentials.</summary>
    /// <param name="grant">The client credentials.</param>
    /// <param name="flow">The flow of the document, or <see langword="null"/>.</param>
    /// <param name="addresses">The addresses of the service.</param>
    /// <param name="options">The options of the client.</param>
    /// <exception cref="ArgumentException">There is no token URL, or the secret must not be sent to it.</exception>
    internal static Uri Find(ClientCredentialsGrant grant, DocumentedFlow? flow, ServiceAddresses addresses, ApiClientOptions options)
    {
        var url = grant.TokenUrl ?? Documented(flow, addresses, options.Service);
        return url.Scheme == Uri.UriSchemeHttps || url.IsLoopback || options.AllowInsecureHttp
            ? url
            : throw new ArgumentException(
                $"The client secret for {options.Service.Name} would be sent unencrypted to {url.Authority}. "
                + $"Use an https address as {Option}, or set the option {nameof(ApiClientOptions.AllowInsecureHttp)}.");
    }

    /// <summary>Returns the address without its query, which can contain a secret.</summary>
    internal static string Show(Uri url) => url.GetLeftPart(UriPartial.Path);

    private static Uri Documented(DocumentedFlow? flow, ServiceAddresses addresses, ApiService service)
    {
        if (flow is not { TokenUrl: { } documented })
        {
            throw new ArgumentException(flow is null
                ? $"The document of {service.Name} has no token URL. Set {Option}."
                : $"The document of {service.Name} does not have exactly one token URL. Set {Option}.");
        }

        if (!addresses.TryResolve(documented, out var url))
        {
            throw new ArgumentException(
                $"The token URL in the document of {service.Name} is relative to the address of the service, which the document does not "
                + $"specify. Set the option {nameof(ApiClientOptions.BaseAddress)}, or {Option}.");
        }

        return addresses.Relocate(url) ?? throw new ArgumentException(
            $"The base address of {service.Name} is not that of the document, whose token URL is on another host ({Show(url)}). "
            + $"Set {Option} to the address to which the client secret may be sent.");
    }
}
