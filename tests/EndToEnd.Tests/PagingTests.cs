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
    public async Task A_list_gives_every_item_once_whatever_the_page_size(int count, int pageSize)
    {
        await using var api = await Api.StartAsync(configure: options => options.PageSize = pageSize);
        var ids = await CreateAsync(api, count);

        var listed = await api.Client.Requests.ListAsync(new RequestListOptions { SortOrder = SortOrder.Asc }).AllAsync();

        Assert.Equal(ids, listed.Select(item => item.Id));
    }

    [Fact]
    public async Task Pages_can_be_taken_one_by_one()
    {
        await using var api = await Api.StartAsync();
        await CreateAsync(api, 5);

        var pages = await api.Client.Requests.ListAsync().AsPages(pageSize: 2).AllAsync();

        Assert.Equal([2, 2, 1], pages.Select(page => page.Items.Count));
    }

    [Fact]
    public async Task A_list_goes_on_where_a_token_says()
    {
        await using var api = await Api.StartAsync();
        var ids = await CreateAsync(api, 5);
        var list = api.Client.Requests.ListAsync(new RequestListOptions { SortOrder = SortOrder.Asc });

        string? token = null;
        await foreach (var page in list.AsPages(pageSize: 2))
        {
            token = page.ContinuationToken;
            break;
        }

        var rest = await list.AsPages(pageSize: 2, continuationToken: token).AllAsync();
        Assert.Equal(ids.Skip(2), rest.SelectMany(page => page.Items).Select(item => item.Id));
    }

    [Fact]
    public async Task Items_behind_the_first_page_are_not_fetched_before_they_are_asked_for()
    {
        int answers = 0;
        await using var api = await Api.StartAsync();
        await CreateAsync(api, 5);
        var options = new RequestOptions { PageSize = 2, OnResponse = _ => answers++ };

        await foreach (var item in api.Client.Requests.ListAsync(options: options))
        {
            Assert.NotNull(item.Id);
            break;
        }

        Assert.Equal(1, answers);
    }

    [Fact]
    public async Task Messages_assets_and_requirements_are_paged_too()
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
            .ListAsync(request.Id, new RequestMessageListOptions { SortOrder = SortOrder.Asc }).AllAsync();
        var assets = await api.Client.Requests.Assets.ListAsync(request.Id).AllAsync();
        var requirements = await api.Client.PriorityRequirements.ListAsync().AllAsync();

        Assert.Equal([.. Names("message {0}")], messages.Select(item => item.Content));
        Assert.Equal([.. Names("asset {0}.bin")], assets.Select(item => item.Name));
        Assert.Equal([.. Names("requirement {0}")], requirements.Select(item => item.Requirement));
    }

    private static IEnumerable<string> Names(string format) =>
        Enumerable.Range(1, 5).Select(n => format.Replace("{0}", $"{n}", StringComparison.Ordinal));

    private static async Task<List<string>> CreateAsync(Api api, int count)
    {
        var ids = new List<string>();
        for (int n = 0; n < count; n++)
        {
            ids.Add((await api.CreateRequestAsync($"request {n}")).Id);
        }

        return ids;
    }
}
