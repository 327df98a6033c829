using System.Text.Json.Nodes;
using Cf1Gen.Conformance.Clients;
using Cf1Gen.Conformance.Reporting;
using Cf1Gen.Conformance.Requests;
using Cf1Gen.Conformance.Samples;
using Cf1Gen.Conformance.Schemas;

namespace Cf1Gen.Conformance.Responses;

/// <summary>Reads a list over two pages.</summary>
/// <param name="client">The client.</param>
/// <param name="schemas">The schemas of the document.</param>
/// <param name="sample">A page.</param>
/// <param name="signals">Sets what refers to the next page.</param>
internal sealed class ListRun(ClientInstance client, DocumentSchemas schemas, ResponseSample sample, PageSignals signals)
{
    /// <summary>Reads the list.</summary>
    /// <param name="call">Calls the method.</param>
    /// <returns>The outcome, or <see langword="null"/> if the document describes no way to a second page, or no valid pages.</returns>
    public async Task<ListOutcome?> ReadAsync(Func<Task<CallResult>> call)
    {
        if (Page(choice: 0, new Uri($"https://conformance.example{ClientInstance.BasePath}/next?page=2")) is not { } first
            || Page(choice: 10, next: null) is not { } second)
        {
            return null;
        }

        client.Server.Start(request => client.Server.Requests.Count switch
        {
            1 => Reply(WithNext(first, request.Address)),
            2 => Reply(second),
            _ => Reply(PageSignals.Empty(second)),
        });
        try
        {
            var result = await call();
            return client.Server.Requests.Count < 2 ? null : new ListOutcome(Check(first, second, result.Items));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return new ListOutcome(new Finding(false, $"list of two pages: {exception.GetType().Name}", exception.Message));
        }
    }

    /// <summary>Returns a page with the address of the next one on the path of the list itself.</summary>
    private static JsonNode? WithNext(JsonNode? page, Uri address) => JsonNode.Parse(page!.ToJsonString().Replace(
        $"https://conformance.example{ClientInstance.BasePath}/next", address.GetLeftPart(UriPartial.Path), StringComparison.Ordinal));

    private JsonNode? Page(int choice, Uri? next)
    {
        try
        {
            var schema = sample.Content!.Schema;
            var page = schemas.ResponseSamples.Create(schema, new SamplePlan(SampleDetail.Everything, choice, next is null ? 1 : 2));
            return signals.Set(page, next, valid => schemas.ResponseValidator.IsValid(schema, valid));
        }
        catch (NoSampleException)
        {
            return null;
        }
    }

    private ServerReply Reply(JsonNode? page) => (sample with { Values = [page] }).ToReply();

    /// <summary>Checks that each item of both pages was returned once, in their order.</summary>
    private static Finding? Check(JsonNode? first, JsonNode? second, IReadOnlyList<JsonNode?> items)
    {
        var found = new JsonArray([.. items.Select(item => item?.DeepClone())]);
        var pages = Lists(first).Zip(Lists(second), (left, right) =>
            new JsonArray([.. left.Concat(right).Select(item => item?.DeepClone())])).ToList();
        return pages.Any(expected => JsonComparison.Difference(expected, found) is null)
            ? null
            : new Finding(
                false, "items of two pages differ",
                $"found {found.ToJsonString()}, expected {string.Join(" or ", pages.Select(page => page.ToJsonString()))}");
    }

    private static IEnumerable<JsonArray> Lists(JsonNode? node) => node switch
    {
        JsonArray list => [list],
        JsonObject members => members.SelectMany(member => Lists(member.Value)),
        _ => [],
    };
}
