using NJsonSchema;
using NSwag;

namespace Cf1Gen.Generator.Tests.SecondReading;

/// <summary>A document as NSwag reads it, which shares no code with the generator.</summary>
internal static class NSwagReading
{
    /// <summary>Headers that a client sets without a parameter.</summary>
    private static readonly string[] s_ownHeaders = ["accept", "authorization", "content-type"];

    public static async Task<List<OperationReading>> ReadAsync(string json)
    {
        var document = await OpenApiDocument.FromJsonAsync(json).ConfigureAwait(false);
        return [.. document.Operations.Select(Read)];
    }

    private static OperationReading Read(OpenApiOperationDescription description)
    {
        var operation = description.Operation;
        var parameters = operation.ActualParameters
            .Where(parameter => parameter.Kind is OpenApiParameterKind.Path or OpenApiParameterKind.Query or OpenApiParameterKind.Header)
            .Where(parameter => parameter.Kind != OpenApiParameterKind.Header || !s_ownHeaders.Contains(parameter.Name.ToLowerInvariant()))
            .Select(parameter => $"{parameter.Kind.ToString().ToLowerInvariant()} {parameter.Name}{(parameter.IsRequired ? "!" : "")}");

        var properties = new SortedSet<string>(StringComparer.Ordinal);
        if (Json(operation.RequestBody?.Content) is { } body)
        {
            Add(properties, "body", body, []);
        }

        var success = operation.ActualResponses.Where(response => response.Key.StartsWith('2'))
            .OrderBy(response => response.Key, StringComparer.Ordinal).FirstOrDefault().Value;
        if (Json(success?.Content) is { } answer && WithoutEnvelope(answer) is { } result)
        {
            Add(properties, "result", result, []);
        }

        return new(
            $"{description.Method.ToUpperInvariant()} {description.Path} {operation.OperationId}",
            new(parameters, StringComparer.Ordinal),
            properties);
    }

    private static JsonSchema? Json(IDictionary<string, OpenApiMediaType>? content) =>
        content?.FirstOrDefault(pair => pair.Key.Contains("json", StringComparison.Ordinal)).Value?.Schema?.ActualSchema;

    private static JsonSchema? WithoutEnvelope(JsonSchema answer)
    {
        var members = Members(answer);
        var isBare = members.Keys.Any(name => name is not ("success" or "errors" or "messages" or "result_info"));
        return members.ContainsKey("success")
            && (members.ContainsKey("result") || (!isBare && (members.ContainsKey("errors") || members.ContainsKey("messages"))))
            ? members.GetValueOrDefault("result")?.ActualSchema
            : answer;
    }

    private static void Add(SortedSet<string> properties, string way, JsonSchema schema, HashSet<JsonSchema> around)
    {
        var actual = schema.ActualSchema;
        if (!around.Add(actual))
        {
            return;
        }

        if (actual.Item is { } item)
        {
            Add(properties, way + "[]", item, around);
        }
        else if (IsObject(actual) && Members(actual) is { Count: > 0 } members)
        {
            var required = Parts(actual).SelectMany(part => part.RequiredProperties).ToHashSet(StringComparer.Ordinal);
            foreach (var member in members)
            {
                properties.Add($"{way}.{member.Key}{(required.Contains(member.Key) ? "!" : "")}");
                Add(properties, $"{way}.{member.Key}", member.Value, around);
            }
        }
        else if (actual.AdditionalPropertiesSchema is { } values)
        {
            Add(properties, way + "{}", values, around);
        }

        around.Remove(actual);
    }

    /// <summary>Properties next to another type have no meaning.</summary>
    private static bool IsObject(JsonSchema schema) => schema.Type == JsonObjectType.None || schema.Type.HasFlag(JsonObjectType.Object);

    private static Dictionary<string, JsonSchemaProperty> Members(JsonSchema schema) => Parts(schema)
        .SelectMany(part => part.Properties)
        .GroupBy(property => property.Key, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.Last().Value, StringComparer.Ordinal);

    private static IEnumerable<JsonSchema> Parts(JsonSchema schema) =>
        schema.ActualSchema.AllOf.SelectMany(Parts).Append(schema.ActualSchema);
}
