using Cf1Gen.CloudforceOne;

namespace Quickstart;

/// <summary>Calls the operations that do not change the account.</summary>
internal static class ReadOnlyExample
{
    public static async Task RunAsync(CloudforceOneClient cf1, ConsoleReporter reporter)
    {
        await reporter.RunAsync(cf1.Requests.GetQuotaAsync(), quota => $"{quota.Remaining} of {quota.Quota} tokens remain");
        await reporter.RunAsync(cf1.Requests.GetConstantsAsync(), constants => string.Join(", ", constants.Tlp ?? []));
        await reporter.RunAsync(cf1.Requests.ListTypesAsync(), types => string.Join(", ", types));

        var requests = await reporter.ListPagesAsync(cf1.Requests.ListAsync(), pageSize: 25, item => $"{item.ReadableId}");
        if (requests is [var request, ..])
        {
            await reporter.RunAsync(cf1.Requests.GetAsync(request.Id), item => item.Summary);
            await reporter.ListPagesAsync(cf1.Requests.Messages.ListAsync(request.Id), pageSize: 25, message => message.Author);
            await reporter.ListPagesAsync(cf1.Requests.Assets.ListAsync(request.Id), pageSize: 25, asset => asset.Name);
        }

        var pirs = await reporter.ListPagesAsync(cf1.PriorityRequirements.ListAsync(), pageSize: 25, pir => pir.Requirement);
        if (pirs is [var pir, ..])
        {
            await reporter.RunAsync(cf1.PriorityRequirements.GetAsync(pir.Id), pir => pir.Requirement);
        }

        await reporter.RunAsync(cf1.PriorityRequirements.GetQuotaAsync(), quota => $"{quota.Remaining} of {quota.Quota} remain");
    }
}
