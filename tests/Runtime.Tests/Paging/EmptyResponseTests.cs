using System.Text.Json;
using Cf1Gen.Runtime.Tests.Fakes;

// The namespace is not Tests.Paging, which would hide the type Paging.
namespace Cf1Gen.Runtime.Tests;

/// <summary>Tests responses without a body in a list whose document allows them.</summary>
public sealed class EmptyResponseTests
{
    private static readonly Paging s_paging = Paging.ByPageNumber("page", "per_page");

    [Fact]
    public async Task List_whose_first_response_is_empty_has_no_pages()
    {
        var server = new FakeServer().Respond(204);

        Assert.Empty(await List(server, isAllowed: true).AsPages().ToListAsync());
        Assert.Empty(await List(server, isAllowed: true).ToListAsync());
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task Empty_response_after_a_page_ends_the_list()
    {
        var server = new FakeServer().RespondWithResult("[1,2]").Respond(204);

        Assert.Equal([1, 2], await List(server, isAllowed: true).ToListAsync());
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task Empty_response_is_not_given_to_the_function_that_returns_the_items()
    {
        var server = new FakeServer().Respond(204);

        var list = TestClient.Create(server).Pages<int, JsonElement>(
            ApiRequest.Get("op", $"/x").AllowEmptyResponse(), s_paging, JsonCodec.Json, _ => throw new InvalidOperationException());

        Assert.Empty(await list.ToListAsync());
    }

    [Fact]
    public async Task Empty_response_that_the_document_does_not_allow_throws()
    {
        var server = new FakeServer().Respond(204);

        await Assert.ThrowsAsync<ApiUnexpectedResponseException>(() => List(server, isAllowed: false).ToListAsync().AsTask());
    }

    private static AsyncPageable<int> List(FakeServer server, bool isAllowed)
    {
        var request = ApiRequest.Get("op", $"/x");
        return TestClient.Create(server).Pages(isAllowed ? request.AllowEmptyResponse() : request, s_paging, JsonCodec.Int32);
    }
}
