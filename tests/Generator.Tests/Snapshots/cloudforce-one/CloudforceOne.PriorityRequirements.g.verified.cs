namespace Cf1Gen.CloudforceOne;

/// <summary>The operations on priority requirements.</summary>
public partial class PriorityRequirementsClient : ApiClient
{
    private string AccountId => Connection.GetSetting("account_id");

    /// <summary>Lists priority intelligence requirements.</summary>
    /// <remarks><c>POST /accounts/{account_id}/cloudforce-one/requests/priority</c> (<c>cloudforce-one-priority-list</c>).</remarks>
    /// <returns>The requirements of the account.</returns>
    public virtual AsyncPageable<PriorityRequirement> ListAsync(
        RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        List(
            ApiRequest.Post("cloudforce-one-priority-list", $"/accounts/{AccountId}/cloudforce-one/requests/priority")
                .AsReplaySafe()
                .WithEmptyJson(),
            Paging.ByPageNumber("page", "per_page", first: 0, defaultSize: 50, inBody: true), JsonCodec.Model<PriorityRequirement>(), options, cancellationToken);

    /// <summary>Creates a priority intelligence requirement.</summary>
    /// <remarks><c>POST /accounts/{account_id}/cloudforce-one/requests/priority/new</c> (<c>cloudforce-one-priority-new</c>). The
    /// requirement counts against the quota of the account.</remarks>
    /// <returns>A priority intelligence requirement (PIR): a subject that analysts monitor for an account.</returns>
    public virtual Task<PriorityRequirement> CreateAsync(
        PriorityRequirementCreate body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Post("cloudforce-one-priority-new", $"/accounts/{AccountId}/cloudforce-one/requests/priority/new").WithJson(body),
            JsonCodec.Model<PriorityRequirement>(), options, cancellationToken);

    /// <summary>Gets the quota for priority intelligence requirements.</summary>
    /// <remarks><c>GET /accounts/{account_id}/cloudforce-one/requests/priority/quota</c> (<c>cloudforce-one-priority-quota</c>).</remarks>
    /// <returns>The quota of an account in the current quarter, in tokens.</returns>
    public virtual Task<RequestQuota> GetQuotaAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("cloudforce-one-priority-quota", $"/accounts/{AccountId}/cloudforce-one/requests/priority/quota"),
            JsonCodec.Model<RequestQuota>(), options, cancellationToken);

    /// <summary>Deletes a priority intelligence requirement.</summary>
    /// <remarks><c>DELETE /accounts/{account_id}/cloudforce-one/requests/priority/{priority_id}</c>
    /// (<c>cloudforce-one-priority-delete</c>).</remarks>
    /// <param name="priorityId">The id of the requirement: a UUID.</param>
    /// <returns>The requirement was deleted.</returns>
    public virtual Task DeleteAsync(string priorityId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Delete("cloudforce-one-priority-delete", $"/accounts/{AccountId}/cloudforce-one/requests/priority/{priorityId}")
                .WithResponseFormat(ResponseFormat.WholeEnvelope),
            options, cancellationToken);

    /// <summary>Gets a priority intelligence requirement.</summary>
    /// <remarks><c>GET /accounts/{account_id}/cloudforce-one/requests/priority/{priority_id}</c>
    /// (<c>cloudforce-one-priority-get</c>).</remarks>
    /// <param name="priorityId">The id of the requirement: a UUID.</param>
    /// <returns>A priority intelligence requirement (PIR): a subject that analysts monitor for an account.</returns>
    public virtual Task<PriorityRequirement> GetAsync(
        string priorityId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("cloudforce-one-priority-get",
                $"/accounts/{AccountId}/cloudforce-one/requests/priority/{PathValue.Create(priorityId, reserved: ["quota"])}"),
            JsonCodec.Model<PriorityRequirement>(), options, cancellationToken);

    /// <summary>Replaces a priority intelligence requirement.</summary>
    /// <remarks><c>PUT /accounts/{account_id}/cloudforce-one/requests/priority/{priority_id}</c> (<c>cloudforce-one-priority-update</c>).
    /// The body must contain all four fields.</remarks>
    /// <param name="priorityId">The id of the requirement: a UUID.</param>
    /// <returns>A priority intelligence requirement (PIR): a subject that analysts monitor for an account.</returns>
    public virtual Task<PriorityRequirement> UpdateAsync(
        string priorityId, PriorityRequirementUpdate body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Put("cloudforce-one-priority-update", $"/accounts/{AccountId}/cloudforce-one/requests/priority/{priorityId}")
                .WithJson(body),
            JsonCodec.Model<PriorityRequirement>(), options, cancellationToken);
}
