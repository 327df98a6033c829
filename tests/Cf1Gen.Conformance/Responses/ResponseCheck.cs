using System.Text;
using System.Text.Json.Nodes;
using Cf1Gen.Conformance.Clients;
using Cf1Gen.Conformance.Reporting;
using Cf1Gen.Conformance.Requests;

namespace Cf1Gen.Conformance.Responses;

/// <summary>Judges the result of a valid response.</summary>
internal static class ResponseCheck
{
    /// <summary>Returns what is wrong with a result.</summary>
    /// <param name="sample">The response.</param>
    /// <param name="result">The result.</param>
    public static Finding? Check(ResponseSample sample, CallResult result) => result.Kind switch
    {
        ResultKind.None => CheckNothing(sample),
        ResultKind.Download => result.Bytes!.AsSpan().SequenceEqual(sample.Body ?? []) ? null
            : Wrong("download has other bytes", Encoding.UTF8.GetString(result.Bytes!)),
        ResultKind.Text => CheckText(sample, result.Value),
        ResultKind.Stream => CheckItems(sample.Values, result.Values),
        ResultKind.List => CheckList(sample.Value, result.Items),
        ResultKind.Pages => result.Values.Count == 0 ? Wrong("list has no page", "") : CheckValue(sample, result.Values[0]),
        _ => CheckValue(sample, result.Value),
    };

    /// <summary>Returns the value without the envelope of a success, if it has one.</summary>
    public static JsonNode? WithoutEnvelope(JsonNode? value) =>
        value is JsonObject members && members.ContainsKey("success")
        && members.TryGetPropertyValue("result", out var result) ? result : value;

    private static Finding Wrong(string cause, string details) => new(IsRequest: false, cause, details);

    private static Finding? CheckNothing(ResponseSample sample) =>
        sample.Content?.Schema is null || !sample.IsJson || sample.Value is null or JsonObject { Count: 0 }
            || (sample.Value is JsonObject members && members.ContainsKey("success"))
            ? null
            : Wrong("described result is not returned", sample.Value.ToJsonString());

    private static Finding? CheckText(ResponseSample sample, JsonNode? text)
    {
        var expected = WithoutEnvelope(sample.Value);
        var found = text?.ToString();
        return found == expected?.ToString() || found == (sample.Body is null ? null : Encoding.UTF8.GetString(sample.Body))
            ? null : Wrong("text is another one", $"expected {expected?.ToJsonString()}, found {text?.ToJsonString()}");
    }

    private static Finding? CheckValue(ResponseSample sample, JsonNode? value)
    {
        if (sample.Content is null)
        {
            return value is null ? null : Wrong("result without content", value.ToJsonString());
        }

        var whole = JsonComparison.Difference(sample.Value, value);
        var result = whole is null ? null : JsonComparison.Difference(WithoutEnvelope(sample.Value), value);
        return whole is null || result is null ? null : Wrong($"a value is {result.Kind}", result.ToString());
    }

    private static Finding? CheckItems(IReadOnlyList<JsonNode?> expected, IReadOnlyList<JsonNode?> found)
    {
        var difference = JsonComparison.Difference(ToArray(expected), ToArray(found));
        return difference is null ? null : Wrong($"sequence: a value is {difference.Kind}", difference.ToString());
    }

    /// <summary>Checks items, which are a list anywhere in the response.</summary>
    private static Finding? CheckList(JsonNode? response, IReadOnlyList<JsonNode?> items)
    {
        var found = ToArray(items);
        var lists = Lists(response).ToList();
        return lists.Count == 0 ? items.Count == 0 ? null : Wrong("items without a list", found.ToJsonString())
            : lists.Any(list => JsonComparison.Difference(list, found) is null) ? null
            : Wrong("items of a list differ", JsonComparison.Difference(lists[0], found)!.ToString());
    }

    private static IEnumerable<JsonArray> Lists(JsonNode? node) => node switch
    {
        JsonArray list => [list],
        JsonObject members => members.SelectMany(member => Lists(member.Value)),
        _ => [],
    };

    private static JsonArray ToArray(IReadOnlyList<JsonNode?> values) => new([.. values.Select(value => value?.DeepClone())]);
}
