using Cf1Gen.Runtime.Tests.Fakes;

// The namespace is not Tests.Paging, which would hide the type Paging.
namespace Cf1Gen.Runtime.Tests;

/// <summary>Tests the header Link of lists whose pages are requested by a number.</summary>
public sealed class LinkHeaderTests
{
    private const string Next = "<https://api.test/x?page=2>; rel=\"next\", <https://api.test/x?page=9>; rel=\"last\"";
    private const string Last = "<https://api.test/x?page=1>; rel=\"prev\", <https://api.test/x?page=1>; rel=\"first\"";

    public static TheoryData<bool> Kinds => [true, false];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Short_page_with_a_link_to_the_next_one_is_not_the_last(bool byOffset)
    {
        var server = new FakeServer()
            .Respond(200, "[1,2,3]", ("Link", Next))
            .Respond(200, "[4]", ("Link", Next))
            .Respond(200, "[5,6]", ("Link", Last));

        Assert.Equal([1, 2, 3, 4, 5, 6], await List(server, byOffset).ToListAsync());
        Assert.Equal(3, server.Requests.Count);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Page_with_links_and_none_to_a_next_one_is_the_last(bool byOffset)
    {
        var server = new FakeServer().Respond(200, "[1,2]", ("Link", Next)).Respond(200, "[3,4]", ("Link", Last)).Respond(200, "[5]");

        Assert.Equal([1, 2, 3, 4], await List(server, byOffset).ToListAsync());
        Assert.Equal(2, server.Requests.Count);
    }

    [Theory]
    [InlineData("<https://api.test/schema>; rel=\"describedby\"")]
    [InlineData("</style.css>; rel=preload; as=style, </next.js>; rel=\"modulepreload\"")]
    [InlineData("<https://api.test/x?page=2>")]
    [InlineData("nothing")]
    [InlineData("")]
    public async Task Links_to_other_things_do_not_end_the_list(string link)
    {
        var server = new FakeServer()
            .Respond(200, "[1,2]", ("Link", link))
            .Respond(200, "[3,4]", ("Link", link))
            .Respond(200, "[5]", ("Link", link));

        Assert.Equal([1, 2, 3, 4, 5], await List(server, byOffset: false).ToListAsync());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Links_to_a_next_page_do_not_make_the_list_endless(bool byOffset)
    {
        var repeated = new FakeServer().Respond(() => FakeResponse.Create(200, "[1]", ("Link", Next)));
        await Assert.ThrowsAsync<ApiUnexpectedResponseException>(() => List(repeated, byOffset).ToListAsync().AsTask());
        Assert.Equal(2, repeated.Requests.Count);

        var empty = new FakeServer().Respond(() => FakeResponse.Create(200, "[]", ("Link", Next)));
        Assert.Empty(await List(empty, byOffset).ToListAsync());
        Assert.InRange(empty.Requests.Count, 1, 20);
    }

    private static AsyncPageable<int> List(FakeServer server, bool byOffset) => TestClient.Create(server).Pages(
        ApiRequest.Get("op", $"/x").WithResponseFormat(ResponseFormat.Bare),
        byOffset ? Paging.ByOffset("offset", "limit") : Paging.ByPageNumber("page", "limit"),
        JsonCodec.Int32);
}
