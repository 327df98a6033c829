using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cf1Gen.Client.Tests.Document;
using Cf1Gen.Client.Tests.Http;

namespace Cf1Gen.Client.Tests.Wire;

/// <summary>A list of the service: each item is the example of the document with its own id, and the body selects the page.</summary>
internal sealed class ListServer : ListServer<JsonObject>
{
    /// <param name="operationId">The list.</param>
    /// <param name="items">The number of items.</param>
    /// <param name="firstPage">The number of the first page; lower numbers return that page as well.</param>
    public ListServer(string operationId, int items, int firstPage = 0)
        : base(Enumerable.Range(1, items).Select(number => WithId(ApiDocument.Operations[operationId].ResultExample![0]!, number)))
    {
        FirstPage = firstPage;
        Api = TestApi.RespondingWith(Respond);
    }

    public TestApi Api { get; }

    /// <summary>Gets the ids of the items as text.</summary>
    public IEnumerable<string> Ids => Items.Select(item => item["id"]!.ToString());

    /// <summary>Returns a page, counted from 0.</summary>
    public JsonArray Page(int page, int size) => new([.. Items.Skip(page * size).Take(size).Select(item => item.DeepClone())]);

    private static JsonObject WithId(JsonNode example, int number)
    {
        var item = example.DeepClone().AsObject();
        item["id"] = item["id"]!.GetValueKind() == JsonValueKind.Number
            ? number
            : string.Create(CultureInfo.InvariantCulture, $"f174e90a-fafe-4643-bbbc-{number:x12}");
        return item;
    }
}
