using Cf1Gen.Runtime.Tests.Fakes;

// The namespace is not Tests.Paging, which would hide the type Paging.
namespace Cf1Gen.Runtime.Tests;

/// <summary>Creates lists with numbered pages, as generated clients do.</summary>
internal static class NumberedLists
{
    /// <summary>Creates a list whose pages are requested in the body, with 0 as the first page of the document.</summary>
    public static AsyncPageable<int> Body(FakeServer server) =>
        TestClient.Create(server).Pages(
            ApiRequest.Post("op", $"/x").AsReplaySafe().WithEmptyJson(),
            Paging.ByPageNumber("page", "per_page", first: 0, inBody: true),
            JsonCodec.Int32);

    /// <summary>Creates a list whose pages are requested in the query, with 1 as the first page of the document.</summary>
    public static AsyncPageable<int> Query(FakeServer server) =>
        TestClient.Create(server).Pages(ApiRequest.Get("op", $"/x"), Paging.ByPageNumber("page", "per_page"), JsonCodec.Int32);
}
