namespace Cf1Gen.CloudforceOne;

/// <summary>The operations on request messages.</summary>
public partial class RequestMessagesClient : ApiClient
{
    private string AccountId => Connection.GetSetting("account_id");

    /// <summary>Lists the messages of a request.</summary>
    /// <remarks><c>POST /accounts/{account_id}/cloudforce-one/requests/{request_id}/message</c>
    /// (<c>cloudforce-one-request-message-list</c>).</remarks>
    /// <param name="requestId">The id of the request: a UUID.</param>
    /// <param name="filter">The filter and the order of the items.</param>
    /// <returns>The messages that match the filter.</returns>
    public virtual AsyncPageable<RequestMessage> ListAsync(
        string requestId, RequestMessageListOptions? filter = null, RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        List(
            ApiRequest.Post("cloudforce-one-request-message-list", $"/accounts/{AccountId}/cloudforce-one/requests/{requestId}/message")
                .AsReplaySafe()
                .WithJson(filter ?? new()),
            Paging.ByPageNumber("page", "per_page", first: 0, defaultSize: 50, inBody: true), JsonCodec.Model<RequestMessage>(), options, cancellationToken);

    /// <summary>Adds a message to a request.</summary>
    /// <remarks><c>POST /accounts/{account_id}/cloudforce-one/requests/{request_id}/message/new</c>
    /// (<c>cloudforce-one-request-message-new</c>).</remarks>
    /// <param name="requestId">The id of the request: a UUID.</param>
    /// <returns>A message about a request, written by its author or by an analyst.</returns>
    public virtual Task<RequestMessage> CreateAsync(
        string requestId, RequestMessageCreate body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Post("cloudforce-one-request-message-new", $"/accounts/{AccountId}/cloudforce-one/requests/{requestId}/message/new")
                .WithJson(body),
            JsonCodec.Model<RequestMessage>(), options, cancellationToken);

    /// <summary>Deletes a message of a request.</summary>
    /// <remarks><c>DELETE /accounts/{account_id}/cloudforce-one/requests/{request_id}/message/{message_id}</c>
    /// (<c>cloudforce-one-request-message-delete</c>).</remarks>
    /// <param name="requestId">The id of the request: a UUID.</param>
    /// <param name="messageId">The id of the message.</param>
    /// <returns>The message was deleted.</returns>
    public virtual Task DeleteAsync(
        string requestId, int messageId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Delete("cloudforce-one-request-message-delete",
                $"/accounts/{AccountId}/cloudforce-one/requests/{requestId}/message/{messageId}")
                .WithResponseFormat(ResponseFormat.WholeEnvelope),
            options, cancellationToken);

    /// <summary>Updates a message of a request.</summary>
    /// <remarks><c>PUT /accounts/{account_id}/cloudforce-one/requests/{request_id}/message/{message_id}</c>
    /// (<c>cloudforce-one-request-message-update</c>).</remarks>
    /// <param name="requestId">The id of the request: a UUID.</param>
    /// <param name="messageId">The id of the message.</param>
    /// <returns>A message about a request, written by its author or by an analyst.</returns>
    public virtual Task<RequestMessage> UpdateAsync(
        string requestId, int messageId, RequestMessageUpdate body, RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Put("cloudforce-one-request-message-update",
                $"/accounts/{AccountId}/cloudforce-one/requests/{requestId}/message/{messageId}")
                .WithJson(body),
            JsonCodec.Model<RequestMessage>(), options, cancellationToken);
}
