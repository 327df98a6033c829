using Cf1Gen.Generator.Tests.Harness;

namespace Cf1Gen.Generator.Tests.Contents;

public sealed class EnvelopeTests
{
    /// <summary>The members of a response that is not an envelope, and a response.</summary>
    public static TheoryData<string, string> Results => new()
    {
        {
            "success: { type: boolean }, messages: { type: array, items: { type: object, properties: { id: { type: integer }, body: { type: string } } } }",
            """{"success":true,"messages":[{"id":1,"body":"hi"}]}"""
        },
        {
            "success: { type: boolean }, messages: { type: array, items: { $ref: '#/components/schemas/Part' } }",
            """{"success":true,"messages":[{"id":"1"}]}"""
        },
        {
            "success: { type: boolean }, messages: { type: array, items: { type: object, properties: { author: { type: string }, message: { type: string } } } }",
            """{"success":true,"messages":[{"author":"a","message":"hi"}]}"""
        },
        {
            "success: { type: boolean }, errors: { type: array, items: { type: object, properties: { id: { type: string }, reason: { type: string } } } }",
            """{"success":false,"errors":[{"id":"a","reason":"taken"}]}"""
        },
        {
            "success: { type: boolean }, errors: { type: object, additionalProperties: { type: array, items: { type: string } } }",
            """{"success":false,"errors":{"name":["is taken"]}}"""
        },
        {
            "success: { type: boolean }, errors: { type: integer }",
            """{"success":true,"errors":3}"""
        },
        {
            "success: { type: boolean }, result: { type: string }, messages: { type: array, items: { type: object, properties: { id: { type: integer } } } }",
            """{"success":true,"result":"r","messages":[{"id":1}]}"""
        },
        {
            "success: { type: boolean }, result: { type: string }, result_info: { type: array, items: { type: string } }",
            """{"success":true,"result":"r","result_info":["a"]}"""
        },
        {
            "success: { type: boolean }, errors: { type: array, items: { type: string } }, count: { type: integer }",
            """{"success":true,"errors":[],"count":1}"""
        },
    };

    [Theory]
    [MemberData(nameof(Results))]
    public async Task Response_whose_members_are_not_those_of_an_envelope_is_the_result(string properties, string body)
    {
        var exchange = await GeneratedClient.RunAsync(
            ContentDocument.Create(
                ContentDocument.Json("200", $"{{ type: object, properties: {{ {properties} }} }}"),
                "post",
                components: "Part: { type: object, properties: { id: { type: string } } }"),
            "return JsonSerializer.Serialize(await client.Things.RunAsync());",
            body);

        Assert.Equal(body, exchange.Result);
        Assert.Empty(exchange.Mismatches);
    }

    [Theory]
    [InlineData("errors: { type: array, items: {} }, messages: { type: array, items: {} }, result_info: { type: object }")]
    [InlineData("errors: { type: array, items: { type: string } }, messages: { type: array, items: { type: string } }")]
    [InlineData("errors: { type: array, items: { type: object, properties: { code: { type: integer }, message: { type: string }, path: { type: string } } } }")]
    [InlineData("messages: { type: array, items: { type: object, properties: { code: { type: integer }, message: { type: string } } } }, result_info: {}")]
    [InlineData("errors: {}, messages: {}")]
    public async Task Result_of_an_envelope_is_returned_without_it(string properties)
    {
        var exchange = await GeneratedClient.RunAsync(
            ContentDocument.Create(ContentDocument.Json(
                "200", $"{{ type: object, properties: {{ success: {{ type: boolean }}, result: {{ type: string }}, {properties} }} }}")),
            "return await client.Things.RunAsync();",
            """{"success":true,"errors":[],"messages":[],"result":"r"}""");

        Assert.Equal("r", exchange.Result);
    }

    [Fact]
    public async Task Members_next_to_the_result_of_an_envelope_are_available()
    {
        var exchange = await GeneratedClient.RunAsync(
            ContentDocument.Create(ContentDocument.Json(
                "200",
                "{ type: object, properties: { success: { type: boolean }, result: { type: object, properties: { id: { type: string } } }, "
                + "total: { type: integer }, offset: { type: integer } } }")),
            """
            ApiResponse? response = null;
            var result = await client.Things.RunAsync(new RequestOptions { OnResponse = received => response = received });
            return $"{result.Id} {response!.AdditionalProperties["total"]} {response.AdditionalProperties["offset"]}";
            """,
            """{"success":true,"result":{"id":"a"},"total":12,"offset":3}""");

        Assert.Equal("a 12 3", exchange.Result);
    }

    [Fact]
    public async Task Counters_next_to_the_items_of_a_list_are_available()
    {
        var exchange = await GeneratedClient.RunAsync(
            ContentDocument.Create(
                ContentDocument.Json(
                    "200",
                    "{ type: object, properties: { result: { type: array, items: { type: object, properties: { id: { type: string } } } }, "
                    + "count: { type: integer }, offset: { type: integer }, total: { type: integer }, success: { type: boolean } } }"),
                operation: "parameters: [ { name: offset, in: query, schema: { type: integer } }, { name: count, in: query, schema: { type: integer } } ],"),
            """
            var texts = new List<string>();
            await foreach (var page in client.Things.RunAsync().AsPages())
            {
                texts.Add($"{string.Join(",", page.Items.Select(item => item.Id))} {page.Response.Total} {page.Response.Offset}");
            }

            return string.Join("; ", texts);
            """,
            request => new SentResponse(200, request.Target.Contains("offset=2", StringComparison.Ordinal)
                ? """{"success":true,"result":[{"id":"c"}],"count":1,"offset":2,"total":3}"""
                : """{"success":true,"result":[{"id":"a"},{"id":"b"}],"count":2,"offset":0,"total":3}"""));

        Assert.Equal("a,b 3 0; c 3 2", exchange.Result);
        Assert.Equal(2, exchange.Requests.Count);
    }
}
