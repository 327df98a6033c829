namespace Cf1Gen.CloudforceOne;

/// <summary>The operations on requests.</summary>
public partial class RequestsClient : ApiClient
{
    /// <summary>Initializes a new instance of the <see cref="RequestsClient"/> class for mocking.</summary>
    protected RequestsClient() { }

    internal RequestsClient(ApiConnection connection, ApiClient parent)
        : base(connection, parent)
    {
        Assets = new(connection, this);
        Messages = new(connection, this);
    }

    public virtual RequestAssetsClient Assets { get; } = null!;
    public virtual RequestMessagesClient Messages { get; } = null!;

    private string AccountId => Connection.GetSetting("account_id");

    /// <summary>Lists requests for information.</summary>
    /// <remarks><c>POST /accounts/{account_id}/cloudforce-one/requests</c> (<c>cloudforce-one-request-list</c>). The items do not include
    /// the content. Get a single request to read it.</remarks>
    /// <param name="filter">The filter and the order of the items.</param>
    /// <returns>The requests that match the filter.</returns>
    public virtual AsyncPageable<RequestListItem> ListAsync(
        RequestListOptions? filter = null, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        List(
            ApiRequest.Post("cloudforce-one-request-list", $"/accounts/{AccountId}/cloudforce-one/requests")
                .AsReplaySafe()
                .WithJson(filter ?? new()),
            Paging.ByPageNumber("page", "per_page", first: 0, defaultSize: 50, inBody: true), JsonCodec.Model<RequestListItem>(), options, cancellationToken);

    /// <summary>Gets the priorities, statuses and TLP markings that the service supports.</summary>
    /// <remarks><c>GET /accounts/{account_id}/cloudforce-one/requests/constants</c> (<c>cloudforce-one-request-constants</c>).</remarks>
    /// <returns>The supported values of the fields of a request.</returns>
    public virtual Task<RequestConstants> GetConstantsAsync(
        RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("cloudforce-one-request-constants", $"/accounts/{AccountId}/cloudforce-one/requests/constants"),
            JsonCodec.Model<RequestConstants>(), options, cancellationToken);

    /// <summary>Creates a request for information.</summary>
    /// <remarks><c>POST /accounts/{account_id}/cloudforce-one/requests/new</c> (<c>cloudforce-one-request-new</c>). The request counts
    /// against the quota of the account.</remarks>
    /// <returns>A request for information (RFI): a question to the analysts of Cloudforce One.</returns>
    public virtual Task<RequestItem> CreateAsync(
        RequestCreate body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Post("cloudforce-one-request-new", $"/accounts/{AccountId}/cloudforce-one/requests/new").WithJson(body),
            JsonCodec.Model<RequestItem>(), options, cancellationToken);

    /// <summary>Gets the quota for requests for information.</summary>
    /// <remarks><c>GET /accounts/{account_id}/cloudforce-one/requests/quota</c> (<c>cloudforce-one-request-quota</c>).</remarks>
    /// <returns>The quota of an account in the current quarter, in tokens.</returns>
    public virtual Task<RequestQuota> GetQuotaAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("cloudforce-one-request-quota", $"/accounts/{AccountId}/cloudforce-one/requests/quota"),
            JsonCodec.Model<RequestQuota>(), options, cancellationToken);

    /// <summary>Lists the request types.</summary>
    /// <remarks><c>GET /accounts/{account_id}/cloudforce-one/requests/types</c> (<c>cloudforce-one-request-types</c>).</remarks>
    /// <returns>The names of the request types.</returns>
    public virtual Task<IReadOnlyList<string>> ListTypesAsync(
        RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("cloudforce-one-request-types", $"/accounts/{AccountId}/cloudforce-one/requests/types"),
            JsonCodec.List(JsonCodec.String), options, cancellationToken);

    /// <summary>Deletes a request for information.</summary>
    /// <remarks><c>DELETE /accounts/{account_id}/cloudforce-one/requests/{request_id}</c> (<c>cloudforce-one-request-delete</c>). Also
    /// deletes its messages and assets.</remarks>
    /// <param name="requestId">The id of the request: a UUID.</param>
    /// <returns>The request was deleted.</returns>
    public virtual Task DeleteAsync(string requestId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Delete("cloudforce-one-request-delete", $"/accounts/{AccountId}/cloudforce-one/requests/{requestId}")
                .WithResponseFormat(ResponseFormat.WholeEnvelope),
            options, cancellationToken);

    /// <summary>Gets a request for information.</summary>
    /// <remarks><c>GET /accounts/{account_id}/cloudforce-one/requests/{request_id}</c> (<c>cloudforce-one-request-get</c>).</remarks>
    /// <param name="requestId">The id of the request: a UUID.</param>
    /// <returns>A request for information (RFI): a question to the analysts of Cloudforce One.</returns>
    public virtual Task<RequestItem> GetAsync(
        string requestId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("cloudforce-one-request-get",
                $"/accounts/{AccountId}/cloudforce-one/requests/{PathValue.Create(requestId, reserved: ["constants", "quota", "types"])}"),
            JsonCodec.Model<RequestItem>(), options, cancellationToken);

    /// <summary>Updates a request for information.</summary>
    /// <remarks><c>PUT /accounts/{account_id}/cloudforce-one/requests/{request_id}</c> (<c>cloudforce-one-request-update</c>). Fields that
    /// are not sent keep their values.</remarks>
    /// <param name="requestId">The id of the request: a UUID.</param>
    /// <returns>A request for information (RFI): a question to the analysts of Cloudforce One.</returns>
    public virtual Task<RequestItem> UpdateAsync(
        string requestId, RequestUpdate body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Put("cloudforce-one-request-update", $"/accounts/{AccountId}/cloudforce-one/requests/{requestId}").WithJson(body),
            JsonCodec.Model<RequestItem>(), options, cancellationToken);
}
