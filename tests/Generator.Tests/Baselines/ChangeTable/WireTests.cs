using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace Cf1Gen.Generator.Tests.Baselines.ChangeTable;

/// <summary>
/// Tests what the table contains about old clients that call the new API: what they send is what the new client sends, and they read what
/// the new document permits. Other rows contain the classification only.
/// </summary>
public sealed class WireTests
{
    private const string Label = """{ "text": "t" }""";
    private const string Thing = """ "id": "a", "size": 1, "status": "new" """;

    /// <summary>The id of a row, the statement that calls both clients, and the response.</summary>
    public static TheoryData<string, string, string> Requests => new()
    {
        { "api-added-with-name-of-another", "await client.Parts.UpdateAsync(\"a\");", "" },
        { "api-method-changed", "await client.Things.ReplaceAsync(\"a\", new Label { Text = \"t\" });", Label },
        { "api-operation-id-changed", "await client.Things.DeleteAsync(\"a\");", "" },
        { "api-path-template-slash-added", "await client.Shelves.Boxes.GetAsync(\"s\", \"b\");", """{ "id": "b" }""" },
        { "api-path-version-changed", "await client.Shelves.Boxes.GetAsync(\"s\", \"b\");", """{ "id": "b" }""" },
        { "api-server-changed", "await client.Items.GetAsync(\"a\");", """{ "id": "a" }""" },
        { "api-server-variable-added", "await client.Items.GetAsync(\"a\");", """{ "id": "a" }""" },
        { "api-server-variable-default-changed", "await client.Items.GetAsync(\"a\");", """{ "id": "a" }""" },
        { "new-optional-request-parameter", "await client.Things.ListAsync(new() { Limit = 1 });", "[]" },
        { "new-optional-request-property", "await client.Things.CreateAsync(new() { Name = \"n\" });", "{" + Thing + "}" },
        { "new-required-constant-request-property", "await client.Things.CreateAsync(new() { Name = \"n\" });", "{" + Thing + "}" },
        { "paging-parameter-renamed", "await foreach (var _ in client.Orders.ListAsync()) { }", Pages },
        { "request-body-form-became-json", "await client.Logins.CreateAsync(new() { User = \"u\" });", "" },
        { "request-body-media-type-changed", "await client.Reports.CreateAsync(new() { Title = \"t\" });", """{ "id": "r" }""" },
        { "request-parameter-default-value-changed", "await client.Things.ListAsync(new() { Limit = 1 });", "[]" },
        { "request-parameter-enum-value-renamed", "await client.Things.ListAsync(new() { State = ThingState.Open });", "[]" },
        { "request-parameter-explode-changed", "await client.Things.ListAsync(new() { State = new[] { \"a\", \"b\" } });", "[]" },
        { "request-parameter-location-changed", "await client.Things.ListAsync(new() { Limit = 1 });", "[]" },
        { "request-parameter-respelled", "await client.Things.ListAsync(new() { Limit = 1 });", "[]" },
        { "request-parameter-style-changed", "await client.Things.ListAsync(new() { State = new[] { \"a\", \"b\" } });", "[]" },
        { "request-path-parameter-respelled", "await client.Shelves.Boxes.GetAsync(\"s\", \"b\");", """{ "id": "b" }""" },
        { "request-property-became-optional", "await client.Things.CreateAsync(new() { Name = \"n\" });", "{" + Thing + "}" },
        { "request-property-respelled", "await client.Things.CreateAsync(new() { Name = \"n\", Note = \"o\" });", "{" + Thing + "}" },
        { "schema-prefix-renamed", "await client.Items.GetAsync(\"a\");", """{ "id": "a" }""" },
        { "multipart-field-renamed", Upload, "" },
        { "multipart-encoding-changed", Upload, "" },
    };

    /// <summary>The id of a row, the expression that reads the result, a response of the new API, and the value in it.</summary>
    public static TheoryData<string, string, string, string> Responses => new()
    {
        { "response-body-added", Delete, "{" + Thing + "}", "done" },
        { "response-body-array-became-object", "(await client.Invoices.ListAsync()).Count", """{ "id": "a" }""", "1" },
        { "response-body-became-nullable", "(await client.Things.GetAsync(\"a\")).Id", "null", "" },
        { "response-body-discriminator-added", Method, """{ "method": { "kind": "Card", "number": "1" }, "amount": 1 }""", "Card" },
        {
            "response-body-discriminator-mapping-added",
            Method,
            """{ "method": { "kind": "debit", "number": "1" }, "amount": 1 }""",
            "Card"
        },
        {
            "response-body-discriminator-mapping-changed",
            Method,
            """{ "method": { "kind": "credit_card", "number": "1" }, "amount": 1 }""",
            "Card"
        },
        {
            "response-body-discriminator-mapping-deleted",
            Method,
            """{ "method": { "kind": "card", "number": "1" }, "amount": 1 }""",
            "Card"
        },
        {
            "response-envelope-added",
            "(await client.Customers.GetAsync(\"a\")).Id",
            """{ "success": true, "errors": [], "result": { "id": "a" } }""",
            "a"
        },
        { "response-envelope-removed", "(await client.Customers.GetAsync(\"a\")).Id", """{ "id": "a" }""", "a" },
        {
            "response-items-became-nullable",
            "(await client.Things.GetAsync(\"a\")).Tags!.Count",
            "{" + Thing + """, "tags": [null] }""",
            "1"
        },
        { "response-no-content-status-added", "(await client.Things.GetAsync(\"a\")).Id", "", "" },
        {
            "response-number-became-nullable",
            "(await client.Things.GetAsync(\"a\")).Size",
            """{ "id": "a", "size": null, "status": "new" }""",
            ""
        },
        { "response-optional-property-added", "(await client.Things.GetAsync(\"a\")).Id", "{" + Thing + """, "color": "red" }""", "a" },
        { "response-optional-property-removed", "(await client.Things.GetAsync(\"a\")).Name", "{" + Thing + "}", "" },
        { "response-property-became-nullable", "(await client.Things.GetAsync(\"a\")).Name", "{" + Thing + """, "name": null }""", "" },
        { "response-property-became-optional", "(await client.Things.GetAsync(\"a\")).Id", """{ "size": 1, "status": "new" }""", "" },
        {
            "response-property-enum-value-added",
            "(await client.Things.GetAsync(\"a\")).Status",
            """{ "id": "a", "size": 1, "status": "broken" }""",
            "broken"
        },
        {
            "response-property-format-removed",
            "(await client.Things.GetAsync(\"a\")).Name",
            "{" + Thing + """, "name": "soon" }""",
            "soon"
        },
        { "response-property-one-of-added", Method, """{ "method": { "kind": "voucher", "code": "c" }, "amount": 1 }""", "other" },
        { "response-property-respelled", "(await client.Things.GetAsync(\"a\")).Name", "{" + Thing + """, "Name": "n" }""", "n" },
        {
            "response-property-type-changed",
            "(await client.Things.GetAsync(\"a\")).Size",
            """{ "id": "a", "size": "L", "status": "new" }""",
            "L"
        },
        {
            "response-property-type-generalized",
            "(await client.Things.GetAsync(\"a\")).Size",
            """{ "id": "a", "size": 1.5, "status": "new" }""",
            "1.5"
        },
        { "response-property-type-specialized", "(await client.Things.GetAsync(\"a\")).Size", "{" + Thing + "}", "1" },
        { "response-required-property-added", "(await client.Things.GetAsync(\"a\")).Id", "{" + Thing + """, "color": "red" }""", "a" },
        {
            "response-required-property-became-nullable",
            "(await client.Things.GetAsync(\"a\")).Id",
            """{ "id": null, "size": 1, "status": "new" }""",
            ""
        },
        {
            "response-scalar-union-case-added",
            "(await client.Payments.GetAsync(\"a\")).Amount",
            """{ "method": { "kind": "card", "number": "1" }, "amount": true }""",
            "true"
        },
    };

    private static readonly ConcurrentDictionary<string, Lazy<CallableClient>> s_clients = new(StringComparer.Ordinal);

    private static readonly ILookup<string, string> s_calls = Requests
        .Select(row => (row.Data.Item1, Code: Statement(row.Data.Item2), InBoth: true))
        .Concat(Responses.Select(row => (row.Data.Item1, Code: Value(row.Data.Item2), InBoth: false)))
        .SelectMany(call => ChangeRows.Find(call.Item1) is var row && call.InBoth
            ? new[] { (Document: row.Old, call.Code), (Document: row.New, call.Code) }
            : [(Document: row.Old, call.Code)])
        .Distinct()
        .ToLookup(call => call.Document.ToJsonString(), call => call.Code);

    private static string Pages => """{ "items": [{ "id": "a" }], "next_cursor": "c" }""";

    private static string Upload =>
        "await client.Pictures.CreateAsync(new() { File = UploadFile.FromBytes(new byte[] { 1 }, \"f\"), Caption = \"c\" });";

    private static string Delete =>
        "await new Func<Task<string>>(async () => { await client.Things.DeleteAsync(\"a\"); return \"done\"; })()";

    private static string Method => "(await client.Payments.GetAsync(\"a\")).Method.TryGetCard(out _) ? \"Card\" : \"other\"";

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task Old_and_new_client_send_the_same_unless_the_row_breaks_the_wire(string id, string call, string response)
    {
        var row = ChangeRows.Find(id);

        var old = await Client(row.Old).CallAsync(Statement(call), response);
        var now = await Client(row.New).CallAsync(Statement(call), response);

        Assert.Equal("", old.Result);
        Assert.NotEmpty(old.Requests);
        Assert.True(
            (row.Breaks.Contains("wire") || row.Compiles.Length > 0) == (old.Requests != now.Requests), $"{old.Requests}\n{now.Requests}");
    }

    [Theory]
    [MemberData(nameof(Responses))]
    public async Task Old_client_reads_a_new_response_unless_the_row_breaks_the_wire(
        string id, string value, string response, string expected)
    {
        var row = ChangeRows.Find(id);

        var (result, _, mismatches) = await Client(row.Old).CallAsync(Value(value), response);

        // A new value of an open enum or of a discriminator is reported, and read.
        var isRead = mismatches.All(mismatch => mismatch.EndsWith("found a new one.", StringComparison.Ordinal)) && result == expected;
        Assert.True(row.Breaks.Contains("wire") != isRead, $"{result}\n{string.Join("\n", mismatches)}");
    }

    private static string Statement(string call) => call + " return null;";

    private static string Value(string expression) => $"return {expression};";

    private static CallableClient Client(JsonObject document) => s_clients.GetOrAdd(
        document.ToJsonString(), key => new(() => new CallableClient(document, s_calls[key].Distinct()))).Value;
}
