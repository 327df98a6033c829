using Cf1Gen.Runtime;

namespace Cf1Gen.Load.Client;

/// <summary>A client as the generator writes it, with the few operations that the scenarios call.</summary>
public sealed class LoadClient : ApiClient
{
    private LoadClient(ApiConnection connection)
        : base(connection)
    {
    }

    /// <summary>A client of a server, with the defaults of every client.</summary>
    /// <param name="address">Where the server is.</param>
    /// <param name="configure">Changes the options.</param>
    /// <returns>The client.</returns>
    public static LoadClient Of(Uri address, Action<LoadClientOptions>? configure = null)
    {
        var options = new LoadClientOptions { BaseAddress = address, Credential = ApiCredential.BearerToken("load-token") };
        configure?.Invoke(options);
        return new LoadClient(new ApiConnection(options));
    }

    /// <summary>Gets an item.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The response of the server.</returns>
    public Task<string> GetAsync(int id, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("item-get", $"/items/{id}"), JsonCodec.String, null, cancellationToken);

    /// <summary>Creates an item.</summary>
    /// <param name="id">The id that the server keeps count of.</param>
    /// <param name="hasBody">Whether it is sent in a body as well.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The response of the server.</returns>
    public Task<string> CreateAsync(int id, bool hasBody, CancellationToken cancellationToken = default)
    {
        var request = ApiRequest.Post("item-create", $"/items/{id}");
        return SendAsync(hasBody ? request.WithJson($"item-{id}", JsonCodec.String) : request, JsonCodec.String, null, cancellationToken);
    }

    /// <summary>Lists items, in numbered pages.</summary>
    /// <returns>All of them.</returns>
    public AsyncPageable<string> ListAsync(CancellationToken cancellationToken = default) =>
        List(ApiRequest.Get("item-list", $"/items"), Paging.ByPageNumber("page", "per_page"), JsonCodec.String, null, cancellationToken);

    /// <summary>Uploads a file.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="file">The file.</param>
    /// <param name="progress">Receives the progress.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The hash of what the server got.</returns>
    public Task<string> UploadAsync(
        int id, UploadFile file, IProgress<TransferProgress>? progress = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Put("file-put", $"/files/{id}").WithFile(file, progress), JsonCodec.String, null, cancellationToken);

    /// <summary>Downloads a file.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The file, its bytes not yet read.</returns>
    public Task<ApiDownload> DownloadAsync(int id, CancellationToken cancellationToken = default) =>
        DownloadAsync(ApiRequest.Get("file-get", $"/files/{id}"), null, cancellationToken);
}
