using Cf1Gen.CloudforceOne;

namespace Quickstart;

/// <summary>What can be called on a real account without leaving a trace.</summary>
internal static class ReadOnlyTour
{
    public static async Task RunAsync(CloudforceOneClient cf1, Narrator tell)
    {
        await tell.Call(cf1.Requests.GetQuotaAsync(), quota => $"{quota.Remaining} of {quota.Quota} tokens are left");
        await tell.Call(cf1.Requests.GetConstantsAsync(), constants => string.Join(", ", constants.Tlp ?? []));
        await tell.Call(cf1.Requests.ListTypesAsync(), types => string.Join(", ", types));

        var requests = await tell.Pages(cf1.Requests.ListAsync(), pageSize: 25, item => $"{item.ReadableId}");
        if (requests is [var request, ..])
        {
            await tell.Call(cf1.Requests.GetAsync(request.Id), item => item.Summary);
            await tell.Pages(cf1.Requests.Messages.ListAsync(request.Id), pageSize: 25, message => message.Author);
            await tell.Pages(cf1.Requests.Assets.ListAsync(request.Id), pageSize: 25, asset => asset.Name);
        }

        var pirs = await tell.Pages(cf1.PriorityRequirements.ListAsync(), pageSize: 25, pir => pir.Requirement);
        if (pirs is [var pir, ..])
        {
            await tell.Call(cf1.PriorityRequirements.GetAsync(pir.Id), pir => pir.Requirement);
        }

        await tell.Call(cf1.PriorityRequirements.GetQuotaAsync(), quota => $"{quota.Remaining} of {quota.Quota} are left");
    }
}
