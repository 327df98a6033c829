using Cf1Gen.CloudforceOne;

namespace Cf1Gen.Client.Tests.Operations;

/// <summary>The calls of all operations.</summary>
internal static class OperationCalls
{
    public static IReadOnlyList<OperationCall> All { get; } =
    [
        List("cloudforce-one-request-list", call => call.Requests.ListAsync(call.Body<RequestListOptions>(), call.Options, call.Token)),
        Of("cloudforce-one-request-new", call => call.Requests.CreateAsync(call.Body<RequestCreate>(), call.Options, call.Token)),
        Of("cloudforce-one-request-get", call => call.Requests.GetAsync(call.Path.RequestId, call.Options, call.Token)),
        Of("cloudforce-one-request-update", call => call.Requests.UpdateAsync(
            call.Path.RequestId, call.Body<RequestUpdate>(), call.Options, call.Token)),
        WithoutResult("cloudforce-one-request-delete", call => call.Requests.DeleteAsync(call.Path.RequestId, call.Options, call.Token)),
        Of("cloudforce-one-request-quota", call => call.Requests.GetQuotaAsync(call.Options, call.Token)),
        Of("cloudforce-one-request-types", call => call.Requests.ListTypesAsync(call.Options, call.Token)),
        Of("cloudforce-one-request-constants", call => call.Requests.GetConstantsAsync(call.Options, call.Token)),

        List("cloudforce-one-request-message-list", call => call.Messages.ListAsync(
            call.Path.RequestId, call.Body<RequestMessageListOptions>(), call.Options, call.Token)),
        Of("cloudforce-one-request-message-new", call => call.Messages.CreateAsync(
            call.Path.RequestId, call.Body<RequestMessageCreate>(), call.Options, call.Token)),
        Of("cloudforce-one-request-message-update", call => call.Messages.UpdateAsync(
            call.Path.RequestId, call.Path.MessageId, call.Body<RequestMessageUpdate>(), call.Options, call.Token)),
        WithoutResult("cloudforce-one-request-message-delete", call => call.Messages.DeleteAsync(
            call.Path.RequestId, call.Path.MessageId, call.Options, call.Token)),

        List("cloudforce-one-request-asset-list", call => call.Assets.ListAsync(call.Path.RequestId, call.Options, call.Token)),
        Of("cloudforce-one-request-asset-new", call => call.Assets.UploadAsync(
            call.Path.RequestId, UploadFile.FromBytes("…"u8.ToArray(), "triage.pdf"), options: call.Options, cancellationToken: call.Token)),
        Of("cloudforce-one-request-asset-get", call => call.Assets.GetAsync(
            call.Path.RequestId, call.Path.AssetId, call.Options, call.Token)),
        Of("cloudforce-one-request-asset-update", call => call.Assets.UpdateAsync(
            call.Path.RequestId, call.Path.AssetId, call.Body<RequestAssetUpdate>(), call.Options, call.Token)),
        WithoutResult("cloudforce-one-request-asset-delete", call => call.Assets.DeleteAsync(
            call.Path.RequestId, call.Path.AssetId, call.Options, call.Token)),

        List("cloudforce-one-priority-list", call => call.Requirements.ListAsync(call.Options, call.Token)),
        Of("cloudforce-one-priority-new", call => call.Requirements.CreateAsync(
            call.Body<PriorityRequirementCreate>(), call.Options, call.Token)),
        Of("cloudforce-one-priority-get", call => call.Requirements.GetAsync(call.Path.PriorityId, call.Options, call.Token)),
        Of("cloudforce-one-priority-update", call => call.Requirements.UpdateAsync(
            call.Path.PriorityId, call.Body<PriorityRequirementUpdate>(), call.Options, call.Token)),
        WithoutResult("cloudforce-one-priority-delete", call => call.Requirements.DeleteAsync(
            call.Path.PriorityId, call.Options, call.Token)),
        Of("cloudforce-one-priority-quota", call => call.Requirements.GetQuotaAsync(call.Options, call.Token)),
    ];

    /// <summary>Gets the ids of all operations as the rows of a theory.</summary>
    public static TheoryData<string> Ids => new(All.Select(operation => operation.Id));

    public static OperationCall Find(string id) => All.Single(operation => operation.Id == id);

    private static OperationCall Of<T>(string id, Func<CallArguments, Task<T>> invoke) => new(id, async call => await invoke(call));

    private static OperationCall List<T>(string id, Func<CallArguments, AsyncPageable<T>> invoke) =>
        new(id, async call => await invoke(call).ToListAsync());

    private static OperationCall WithoutResult(string id, Func<CallArguments, Task> invoke) => new(id, async call =>
    {
        await invoke(call);
        return null;
    });
}
