using System.Text.Json.Nodes;
using Cf1Gen.Conformance.Documents;
using Cf1Gen.Conformance.Samples;
using Cf1Gen.Conformance.Schemas;

namespace Cf1Gen.Conformance.Responses;

/// <summary>Synthesizes the responses of an operation.</summary>
/// <param name="samples">Synthesizes values.</param>
/// <param name="validator">Validates values.</param>
/// <param name="items">Returns the schema of the items of a list.</param>
internal sealed class ResponseSamples(SampleGenerator samples, SchemaValidator validator, Func<JsonNode?, JsonNode?> items)
{
    /// <summary>Gets the reasons why a response is left out.</summary>
    public HashSet<string> Gaps { get; } = new(StringComparer.Ordinal);

    /// <summary>Returns the responses that a client which accepts some media types can receive.</summary>
    public IEnumerable<ResponseSample> Create(ApiOperation operation, IReadOnlyList<string> accept)
    {
        foreach (var response in operation.Responses)
        {
            if (response.Contents.Count == 0 || operation.Method == "HEAD")
            {
                yield return new ResponseSample(response, null, []);
            }
            else if (Negotiate(response, accept) is { } content)
            {
                foreach (var sample in Create(response, content))
                {
                    yield return sample;
                }
            }
        }
    }

    /// <summary>Returns the content that a server chooses; <see langword="null"/> if the client accepts none.</summary>
    private static ApiContent? Negotiate(DescribedResponse response, IReadOnlyList<string> accept) => accept
        .Select(type => response.Contents.FirstOrDefault(content => content.MediaType == type)
            ?? response.Contents.FirstOrDefault(content => content.MediaType == "*/*" || !content.MediaType.Contains('/')
                || (content.IsJson && type == "application/json")
                || type == "*/*"
                || (type.EndsWith("/*", StringComparison.Ordinal) && content.MediaType.StartsWith(type[..^1], StringComparison.Ordinal))))
        .FirstOrDefault(content => content is not null);

    private IEnumerable<ResponseSample> Create(DescribedResponse response, ApiContent content)
    {
        var isSequence = content.IsJsonLines || content.IsEvents;
        var schema = isSequence ? content.ItemSchema ?? items(content.Schema) ?? content.Schema : content.Schema;
        var values = Values(schema).ToList();
        if (values.Count == 0)
        {
            Gaps.Add("no valid response");
        }

        return isSequence ? [new ResponseSample(response, content, values), new ResponseSample(response, content, [])]
            : values.Select(value => new ResponseSample(response, content, [value]));
    }

    private IEnumerable<JsonNode?> Values(JsonNode? schema)
    {
        var choices = 1;
        for (var plans = SamplePlan.All(choices).ToList(); plans.Count > 0; plans = [.. plans.Skip(1)])
        {
            if (Value(schema, plans[0]) is var (isValid, value) && isValid)
            {
                yield return value;
            }

            if (choices == 1)
            {
                choices = Math.Max(2, samples.Choices);
                plans = [.. SamplePlan.All(choices)];
            }
        }
    }

    private (bool IsValid, JsonNode? Value) Value(JsonNode? schema, SamplePlan plan)
    {
        try
        {
            var value = samples.Create(schema, plan);
            if (validator.IsValid(schema, value))
            {
                return (true, value);
            }

            Gaps.Add("a response that is not valid: " + validator.Errors(schema, value));
        }
        catch (NoSampleException exception)
        {
            Gaps.Add(exception.Message);
        }

        return (false, null);
    }
}
