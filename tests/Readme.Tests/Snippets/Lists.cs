using Cf1Gen;
using Cf1Gen.CloudforceOne;

namespace Acme.Snippets;

internal static class Lists
{
    public static async Task RunAsync(CloudforceOneClient cf1)
    {
        #region list
        await foreach (RequestListItem item in cf1.Requests.ListAsync(new() { Status = RequestStatus.Open }))
        {
            Console.WriteLine($"{item.ReadableId} {item.Summary}");
        }
        #endregion

        #region pages
        await foreach (Page<RequestListItem> page in cf1.Requests.ListAsync().AsPages(pageSize: 100))
        {
            Console.WriteLine($"{page.Items.Count} requests, next page: {page.ContinuationToken ?? "none"}");
        }
        #endregion
    }
}
