using System;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.OpenApi.Service;

/// <summary>The client credentials flow of a security scheme (OAuth 2.0).</summary>
internal sealed class ClientCredentialsFlow
{
    private ClientCredentialsFlow(string? tokenUrl) => TokenUrl = tokenUrl;

    /// <summary>
    /// Gets the token URL, absolute or relative to the address of the service; <c>null</c> if the document has none that can be used.
    /// </summary>
    public string? TokenUrl { get; }

    /// <summary>Gets the flow of a scheme; returns <c>null</c> if it has none.</summary>
    public static ClientCredentialsFlow? Of(IOpenApiSecurityScheme scheme) =>
        scheme.Type == SecuritySchemeType.OAuth2 && scheme.Flows?.ClientCredentials is { } flow
            ? new ClientCredentialsFlow(IsUsable(flow.TokenUrl?.OriginalString) ? flow.TokenUrl!.OriginalString : null)
            : null;

    private static bool IsUsable(string? url)
    {
        // Uri takes a path for the absolute address of a file.
        if (url?.IndexOf("://", StringComparison.Ordinal) is not > 0)
        {
            return !string.IsNullOrWhiteSpace(url) && Uri.IsWellFormedUriString(url, UriKind.Relative) && url!.IndexOf('#') < 0;
        }

        return Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http"
            && uri is { UserInfo.Length: 0, Fragment.Length: 0 };
    }
}
