using Acme.Intel;

namespace Acme.Snippets;

internal static class Paging
{
    public static async Task RunAsync(IntelClient intel, Action<string?> save)
    {
        #region page-items
        await foreach (Indicator indicator in intel.Indicators.ListAsync())
        {
            Console.WriteLine(indicator.Value);
        }
        #endregion

        #region page-stream
        await foreach (Indicator indicator in intel.Indicators.ListAsync(new() { BufferPages = false }))
        {
            Console.WriteLine(indicator.Value);   // the rest of the page may still be on the way
        }
        #endregion

        #region page-responses
        await foreach (var page in intel.Indicators.ListAsync().AsPages(pageSize: 100))
        {
            Console.WriteLine($"{page.Items.Count} of {page.Response.TotalCount}");
            save(page.ContinuationToken);   // AsPages(continuationToken: …) continues after this page
        }
        #endregion
    }
}
