using System.Text.Json;
using Cf1Gen.Runtime.Tests.Fakes;

namespace Cf1Gen.Runtime.Tests;

/// <summary>Creates lists whose responses contain more than the items.</summary>
internal static class PagedLists
{
    /// <summary>Creates the list of the numbers in the property <c>items</c>, or in the property <c>id</c> of its objects.</summary>
    public static AsyncPageable<int, JsonElement> Of(
        FakeServer server,
        Paging paging,
        string path = "/x",
        RequestOptions? options = null,
        Action<TestClientOptions>? configure = null) => TestClient.Create(server, configure).Pages(
            ApiRequest.Get("op", $"/{path[1..]}").WithResponseFormat(ResponseFormat.Bare),
            paging,
            JsonCodec.Json,
            static response => response.TryGetProperty("items", out var items) ? Numbers(items) : null,
            options);

    /// <summary>Creates the list of the same numbers, which are returned while their page is received.</summary>
    public static IAsyncEnumerable<int> Streamed(FakeServer server, Paging paging, RequestOptions? options = null) =>
        TestClient.Create(server, configured => configured.BufferPages = false).Pages(
            ApiRequest.Get("op", $"/x").WithResponseFormat(ResponseFormat.Bare),
            paging,
            JsonCodec.Model<Listing>(),
            static response => response.Items,
            options).Select(Number);

    private static List<int> Numbers(JsonElement items) => [.. items.EnumerateArray().Select(Number)];

    private static int Number(JsonElement item) => (item.ValueKind == JsonValueKind.Object ? item.GetProperty("id") : item).GetInt32();
}
