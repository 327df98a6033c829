using System.Text.Json;

namespace Cf1Gen;

/// <summary>Calls with a <see cref="CancellationToken"/> and without options.</summary>
public static class ApiClientExtensions
{
    /// <summary>Sends a request without a body to an endpoint that the OpenAPI document does not contain.</summary>
    /// <param name="client">The client.</param>
    /// <param name="method">The HTTP method.</param>
    /// <param name="relativePath">The percent-encoded path relative to the base address, with an optional query.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <inheritdoc cref="ApiClient.SendAsync(HttpMethod, string, JsonElement?, RequestOptions?, CancellationToken)"/>
    public static Task<JsonElement> SendAsync(
        this ApiClient client, HttpMethod method, string relativePath, CancellationToken cancellationToken) =>
        client.SendAsync(method, relativePath, body: null, cancellationToken);

    /// <summary>Sends a request to an endpoint that the OpenAPI document does not contain.</summary>
    /// <param name="client">The client.</param>
    /// <param name="method">The HTTP method.</param>
    /// <param name="relativePath">The percent-encoded path relative to the base address, with an optional query.</param>
    /// <param name="body">The JSON body; <see langword="null"/> sends no body.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <inheritdoc cref="ApiClient.SendAsync(HttpMethod, string, JsonElement?, RequestOptions?, CancellationToken)"/>
    public static Task<JsonElement> SendAsync(
        this ApiClient client, HttpMethod method, string relativePath, JsonElement? body, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.SendAsync(method, relativePath, body, options: null, cancellationToken);
    }
}
