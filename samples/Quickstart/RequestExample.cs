using Cf1Gen.CloudforceOne;

namespace Quickstart;

/// <summary>Creates, lists, changes and deletes requests, with their messages and assets.</summary>
internal static class RequestExample
{
    public static async Task RunAsync(CloudforceOneClient cf1, ConsoleReporter reporter)
    {
        await reporter.RunAsync(cf1.Requests.GetQuotaAsync(), quota => $"{quota.Remaining} of {quota.Quota} tokens remain");
        await reporter.RunAsync(cf1.Requests.GetConstantsAsync(), constants => string.Join(", ", constants.Tlp ?? []));
        var types = await reporter.RunAsync(cf1.Requests.ListTypesAsync(), types => string.Join(", ", types));

        var created = new List<RequestItem>();
        try
        {
            foreach (string summary in new[] { "Phishing kit", "Login flood", "Leaked keys", "Fake invoices", "Odd beacons" })
            {
                var body = new RequestCreate { Summary = summary, Content = "Who is behind it?", RequestType = types[0], Tlp = Tlp.Amber };
                created.Add(await reporter.RunAsync(cf1.Requests.CreateAsync(body), item => $"{item.ReadableId} {item.Summary}"));
            }

            await ListAndUpdateAsync(cf1, reporter, created[0].Id);
        }
        finally
        {
            foreach (var item in created)
            {
                await reporter.RunAsync(cf1.Requests.DeleteAsync(item.Id), $"{item.ReadableId} was deleted");
            }
        }
    }

    private static async Task ListAndUpdateAsync(CloudforceOneClient cf1, ConsoleReporter reporter, string id)
    {
        // Three pages of at most two items. `await foreach` over the list itself enumerates the items of all pages.
        var filter = new RequestListOptions { Status = RequestStatus.Open, SortBy = "created", SortOrder = SortOrder.Asc };
        await reporter.ListPagesAsync(cf1.Requests.ListAsync(filter), pageSize: 2, item => $"{item.ReadableId} {item.Summary}");

        await reporter.RunAsync(cf1.Requests.GetAsync(id), item => $"{item.Summary}: {item.Content}");

        // An update sends only the properties that are set. The others keep their values.
        await reporter.RunAsync(
            cf1.Requests.UpdateAsync(id, new RequestUpdate { Priority = RequestPriority.Urgent }),
            item => $"{item.Summary} is now {item.Priority}");

        await MessageExample.RunAsync(cf1, reporter, id);
        await AssetExample.RunAsync(cf1, reporter, id);
    }
}
