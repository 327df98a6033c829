using Cf1Gen.CloudforceOne;

namespace Cf1Gen.EndToEnd.Tests;

public class PagingTests
{
    [Theory]
    [InlineData(0, 3)]
    [InlineData(2, 3)]
    [InlineData(3, 3)]
    [InlineData(6, 3)]
    [InlineData(7, 3)]
    [InlineData(7, 1)]
    public async Task ListAsync_returns_every_item_once_for_every_page_size(int count, int pageSize)
    {
        await using var api = await Api.StartAsync(configure: options => options.PageSize = pageSize);
        var ids = await CreateRequestsAsync(api, count);

        var listed = await api.Client.Requests.ListAsync(new RequestListOptions { SortOrder = SortOrder.Asc }).ToListAsync();

        Assert.Equal(ids, listed.Select(item => item.Id));
    }

    [Fact]
    public async Task AsPages_returns_one_page_at_a_time()
    {
        await using var api = await Api.StartAsync();
        await CreateRequestsAsync(api, 5);

        var pages = await api.Client.Requests.ListAsync().AsPages(pageSize: 2).ToListAsync();

        Assert.Equal([2, 2, 1], pages.Select(page => page.Items.Count));
    }

    [Fact]
    public async Task AsPages_continues_at_the_continuation_token()
    {
        await using var api = await Api.StartAsync();
        var ids = await CreateRequestsAsync(api, 5);
        var list = api.Client.Requests.ListAsync(new RequestListOptions { SortOrder = SortOrder.Asc });

        string? token = null;
        await foreach (var page in list.AsPages(pageSize: 2))
        {
            token = page.ContinuationToken;
            break;
        }

        var remaining = await list.AsPages(pageSize: 2, continuationToken: token).ToListAsync();
        Assert.Equal(ids.Skip(2), remaining.SelectMany(page => page.Items).Select(item => item.Id));
    }

    [Fact]
    public async Task ListAsync_fetches_a_page_only_when_it_is_needed()
    {
        int responses = 0;
        await using var api = await Api.StartAsync();
        await CreateRequestsAsync(api, 5);
        var options = new RequestOptions { PageSize = 2, OnResponse = _ => responses++ };

        await foreach (var item in api.Client.Requests.ListAsync(options: options))
        {
            Assert.NotNull(item.Id);
            break;
        }

        Assert.Equal(1, responses);
    }

    [Fact]
    public async Task ListAsync_pages_messages_assets_and_requirements()
    {
        await using var api = await Api.StartAsync(configure: options => options.PageSize = 2);
        var request = await api.CreateRequestAsync();
        for (int n = 1; n <= 5; n++)
        {
            await api.Client.Requests.Messages.CreateAsync(request.Id, new RequestMessageCreate { Content = $"message {n}" });
            await api.Client.Requests.Assets.UploadAsync(request.Id, UploadFile.FromBytes(new byte[] { 1, 2, 3 }, $"asset {n}.bin"));
            await api.Client.PriorityRequirements.CreateAsync(
                new PriorityRequirementCreate { Labels = [], Priority = n, Requirement = $"requirement {n}", Tlp = Tlp.Clear });
        }

        var messages = await api.Client.Requests.Messages
            .ListAsync(request.Id, new RequestMessageListOptions { SortOrder = SortOrder.Asc }).ToListAsync();
        var assets = await api.Client.Requests.Assets.ListAsync(request.Id).ToListAsync();
        var requirements = await api.Client.PriorityRequirements.ListAsync().ToListAsync();

        Assert.Equal([.. FormatNames("message {0}")], messages.Select(item => item.Content));
        Assert.Equal([.. FormatNames("asset {0}.bin")], assets.Select(item => item.Name));
        Assert.Equal([.. FormatNames("requirement {0}")], requirements.Select(item => item.Requirement));
    }

    private static IEnumerable<string> FormatNames(string format) =>
        Enumerable.Range(1, 5).Select(n => format.Replace("{0}", $"{n}", StringComparison.Ordinal));

    private static async Task<List<string>> CreateRequestsAsync(Api api, int count)
    {
        var ids = new List<string>();
        for (int n = 0; n < count; n++)
        {
            ids.Add((await api.CreateRequestAsync($"request {n}")).Id);
        }

        return ids;
    }
}
