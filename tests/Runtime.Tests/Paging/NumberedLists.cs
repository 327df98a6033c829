using Cf1Gen.Runtime.Tests.Fakes;

// Not Tests.Paging, which would hide the type of that name.
namespace Cf1Gen.Runtime.Tests;

/// <summary>Lists with numbered pages, as clients make them.</summary>
internal static class NumberedLists
{
    /// <summary>A list whose page is asked for in the body; the document counts from 0.</summary>
    public static AsyncPageable<int> Body(FakeServer server) =>
        TestClient.Of(server).Pages(ApiRequest.Post("op", $"/x").AsReplaySafe().WithEmptyJson(), Paging.ByPageNumber("page", "per_page", first: 0, inBody: true), JsonCodec.Int32);

    /// <summary>A list whose page is asked for in the query; the document counts from 1.</summary>
    public static AsyncPageable<int> Query(FakeServer server) =>
        TestClient.Of(server).Pages(ApiRequest.Get("op", $"/x"), Paging.ByPageNumber("page", "per_page"), JsonCodec.Int32);
}
