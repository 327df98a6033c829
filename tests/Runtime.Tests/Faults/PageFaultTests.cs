using System.Globalization;
using Cf1Gen.Runtime.Tests.Fakes;
using Cf1Gen.Runtime.Tests.Faults.Server;
using Cf1Gen.Runtime.Tests.Faults.Table;

namespace Cf1Gen.Runtime.Tests.Faults;

/// <summary>Group 31: one page of a list has a fault.</summary>
public class PageFaultTests
{
    private const string Broken = "page=1&";

    private readonly ImmediateTimeProvider _time = new();

    public static TheoryData<int, string> Faults
    {
        get
        {
            var faults = new TheoryData<int, string>();
            foreach (var row in FaultTable.All.Where(row => row.GetOutcome(FaultCall.List).Attempts > 1))
            {
                faults.Add(row.Group, row.Name);
            }

            return faults;
        }
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task Page_that_fails_once_is_retried_without_losing_or_repeating_items(int group, string fault)
    {
        var row = FaultTable.All.Single(row => row.Group == group && row.Name == fault);
        var faults = 1;
        await using var server = new FaultServer(
            request => IsBroken(request) && faults-- > 0 ? row.Respond(FaultCall.List, _time) : Page(request));

        Assert.Equal(Enumerable.Range(0, 6), await List(server).ToListAsync());

        Assert.Equal([0, 1, 1, 2], server.Requests.Select(Number));
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task Page_that_fails_permanently_ends_the_list_which_can_be_continued(int group, string fault)
    {
        var row = FaultTable.All.Single(row => row.Group == group && row.Name == fault);
        var isBroken = true;
        await using var server = new FaultServer(
            request => IsBroken(request) && isBroken ? row.Respond(FaultCall.List, _time) : Page(request));
        var list = List(server);
        var items = new List<int>();
        string? token = null;

        var e = await Record.ExceptionAsync(async () =>
        {
            await foreach (var page in list.AsPages())
            {
                items.AddRange(page.Items);
                token = page.ContinuationToken;
            }
        });

        Assert.Equal(row.GetOutcome(FaultCall.List).Exception, e?.GetType());
        Assert.Equal([0, 1, 1, 1], server.Requests.Select(Number));

        isBroken = false;
        items.AddRange(await list.AsPages(continuationToken: token).SelectMany(page => page.Items).ToListAsync());
        Assert.Equal(Enumerable.Range(0, 6), items);
    }

    private static bool IsBroken(FaultRequest request) => request.Path.Contains(Broken, StringComparison.Ordinal);

    private static int Number(FaultRequest request) =>
        int.Parse(request.Path.Split("page=", 2)[1].Split('&')[0], CultureInfo.InvariantCulture);

    private static FaultResponder Page(FaultRequest request)
    {
        var number = Number(request);
        return Fault.Respond(200, $$$"""
            {"success":true,"errors":[],"messages":[],"result":[{{{2 * number}}},{{{(2 * number) + 1}}}],
             "result_info":{"page":{{{number}}},"per_page":2,"total_pages":3,"total_count":6}}
            """);
    }

    private AsyncPageable<int> List(FaultServer server) =>
        FaultClient.Create(server.Address, _time, configure: options => (options.FirstPage, options.PageSize) = (0, 2))
        .Pages(ApiRequest.Post("list", $"/list").AsReplaySafe().WithEmptyJson(), Paging.ByPageNumber("page", "per_page"), JsonCodec.Int32);
}
