using System.Text.RegularExpressions;

namespace Cf1Gen.EndToEnd.Tests.Paging;

/// <summary>Tests a generated client with lists of every kind against a server of each kind.</summary>
public sealed partial class GeneratedPagingTests
{
    private static readonly string[] s_all = [.. Enumerable.Range(0, ListKind.Count).Select(index => $"{index}")];

    public static TheoryData<string> Kinds => [.. ListKinds.All.Keys];

    [Fact]
    public void Each_list_of_the_document_has_a_server()
    {
        var document = File.ReadAllText(System.IO.Path.Combine(Repository.Folder, "tests/Generator.Tests/Fixtures/paging-kinds.yaml"));
        var paths = DocumentPath().Matches(document).Select(match => match.Groups[1].Value);

        // The document describes no way to request another page of the moves.
        Assert.Equal(paths.Where(path => path != "moves"), ListKinds.All.Keys);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task List_has_every_item_once(string name)
    {
        var kind = ListKinds.All[name];
        foreach (var size in new int?[] { null, 1, 4, ListKind.Count, 50 })
        {
            var client = kind.Connect(out var server);

            var pages = await kind.Pages(client, size, null).ToListAsync();

            Assert.Equal(s_all, pages.SelectMany(page => page.Items));
            Assert.All(pages.SkipLast(1), page => Assert.NotNull(page.ContinuationToken));
            Assert.Null(pages[^1].ContinuationToken);
            Assert.Equal(pages.Count, server.Requests.Count);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Requests_have_the_page_size(string name)
    {
        var kind = ListKinds.All[name];
        var client = kind.Connect(out var server);

        await kind.Pages(client, 4, null).ToListAsync();

        int? expected = kind.Size is null ? null : 4;
        Assert.All(server.Requests, request => Assert.Equal(expected, kind.SizeOf(request)));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Continuation_token_continues_after_each_page_with_the_same_size(string name)
    {
        var kind = ListKinds.All[name];
        var client = kind.Connect(out _);
        var pages = await kind.Pages(client, 3, null).ToListAsync();
        var count = 0;

        foreach (var page in pages.SkipLast(1))
        {
            count += page.Items.Count;
            var other = kind.Connect(out var server);

            var rest = await kind.Pages(other, null, page.ContinuationToken).ToListAsync();

            Assert.Equal(s_all[count..], rest.SelectMany(next => next.Items));
            Assert.All(server.Requests, request => Assert.Equal(kind.Size is null ? null : 3, kind.SizeOf(request)));
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Error_in_the_middle_loses_no_page_and_can_be_resumed(string name)
    {
        var kind = ListKinds.All[name];
        var requests = 0;
        var client = kind.Connect(out _, () => ++requests == 2 ? FakeResponse.Create(403, """{"error":"no"}""") : null);
        var received = new List<TextPage>();

        await Assert.ThrowsAsync<ApiPermissionException>(async () =>
        {
            await foreach (var page in kind.Pages(client, 3, null))
            {
                received.Add(page);
            }
        });

        var first = Assert.Single(received);
        var rest = await kind.Pages(client, null, first.ContinuationToken).SelectMany(page => page.Items).ToListAsync();
        Assert.Equal(s_all, first.Items.Concat(rest));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Server_that_always_returns_the_first_page_ends_the_enumeration(string name)
    {
        var kind = ListKinds.All[name];
        var client = kind.Connect(out var server, ignoresPosition: true);

        await Assert.ThrowsAsync<ApiUnexpectedResponseException>(() => kind.Pages(client, 3, null).ToListAsync());

        Assert.Equal(2, server.Requests.Count);
    }

    [GeneratedRegex("(?m)^  /([a-z]+):")]
    private static partial Regex DocumentPath();
}
