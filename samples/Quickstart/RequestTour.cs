using Cf1Gen.CloudforceOne;

namespace Quickstart;

/// <summary>The life of a few requests, with their messages and assets.</summary>
internal static class RequestTour
{
    public static async Task RunAsync(CloudforceOneClient cf1, Narrator tell)
    {
        await tell.Call(cf1.Requests.GetQuotaAsync(), quota => $"{quota.Remaining} of {quota.Quota} tokens are left");
        await tell.Call(cf1.Requests.GetConstantsAsync(), constants => string.Join(", ", constants.Tlp ?? []));
        var types = await tell.Call(cf1.Requests.ListTypesAsync(), types => string.Join(", ", types));

        var created = new List<RequestItem>();
        try
        {
            foreach (string summary in new[] { "Phishing kit", "Login flood", "Leaked keys", "Fake invoices", "Odd beacons" })
            {
                var body = new RequestCreate { Summary = summary, Content = "Who is behind it?", RequestType = types[0], Tlp = Tlp.Amber };
                created.Add(await tell.Call(cf1.Requests.CreateAsync(body), item => $"{item.ReadableId} {item.Summary}"));
            }

            await UseAsync(cf1, tell, created[0].Id);
        }
        finally
        {
            foreach (var item in created)
            {
                await tell.Call(cf1.Requests.DeleteAsync(item.Id), $"{item.ReadableId} is deleted");
            }
        }
    }

    private static async Task UseAsync(CloudforceOneClient cf1, Narrator tell, string id)
    {
        // Three pages of two at most. `await foreach` over the list itself gives the items of all pages.
        var filter = new RequestListOptions { Status = RequestStatus.Open, SortBy = "created", SortOrder = SortOrder.Asc };
        await tell.Pages(cf1.Requests.ListAsync(filter), pageSize: 2, item => $"{item.ReadableId} {item.Summary}");

        await tell.Call(cf1.Requests.GetAsync(id), item => $"{item.Summary}: {item.Content}");

        // Only what is set is sent; the rest of the request stays as it is.
        await tell.Call(
            cf1.Requests.UpdateAsync(id, new RequestUpdate { Priority = RequestPriority.Urgent }),
            item => $"{item.Summary} is {item.Priority} now");

        await MessageTour.RunAsync(cf1, tell, id);
        await AssetTour.RunAsync(cf1, tell, id);
    }
}
