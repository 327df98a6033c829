using System.Text.Json;

namespace Cf1Gen.Runtime;

/// <summary>.</summary>
public sealed class ApiConnection
{
    /// <summary>.</summary>
    public ApiConnection(ApiClientOptions options) => ArgumentNullException.ThrowIfNull(options);

    /// <summary>.</summary>
    public string Setting(string name) => throw new NotSupportedException();

    /// <summary>.</summary>
    public ApiConnection With(string name, string value) => throw new NotSupportedException();

    internal Task<JsonElement> SendAnyAsync(ApiClient client, ApiRequest request, RequestOptions? options, CancellationToken cancellationToken) => throw new NotSupportedException();
    internal Task SendAsync(ApiClient client, ApiRequest request, RequestOptions? options, CancellationToken cancellationToken) => throw new NotSupportedException();
    internal Task<T> SendAsync<T>(ApiClient client, ApiRequest request, JsonCodec<T> codec, RequestOptions? options, CancellationToken cancellationToken) => throw new NotSupportedException();
    internal Pageable<T> List<T>(ApiClient client, ApiRequest request, Paging paging, JsonCodec<T> item, RequestOptions? options, CancellationToken cancellationToken) => throw new NotSupportedException();
    internal Task<ApiDownload> DownloadAsync(ApiClient client, ApiRequest request, RequestOptions? options, CancellationToken cancellationToken) => throw new NotSupportedException();
}
