using System.Text.Json;
using System.Text.Json.Nodes;

namespace Cf1Gen.Generator.Tests.Injection;

/// <summary>
/// All texts of a document, values and names alike, except the keywords of OpenAPI. A text
/// is replaced everywhere, as a value, as a key, in a reference and in a path, so that references stay valid.
/// </summary>
internal sealed class DocumentTexts
{
    private static readonly HashSet<string> s_keywords = new(
        """
        openapi swagger info title summary description termsOfService contact license identifier version url email name externalDocs servers variables
        default enum tags parent kind security paths webhooks components schemas parameters headers responses requestBodies examples links callbacks
        pathItems securitySchemes get put post delete patch in required schema style explode content deprecated operationId requestBody encoding
        contentType value operationRef type properties items allOf oneOf anyOf not additionalProperties patternProperties prefixItems const format
        pattern minimum maximum multipleOf example readOnly writeOnly contentEncoding contentMediaType discriminator propertyName mapping xml namespace
        prefix scheme bearerFormat openIdConnectUrl flows clientCredentials authorizationCode tokenUrl refreshUrl authorizationUrl scopes jsonSchemaDialect
        host basePath schemes consumes produces definitions securityDefinitions flow collectionFormat $ref $defs $comment x-cf1gen-name x-enum-varnames
        x-enum-descriptions x-enumNames x-nullable
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
        StringComparer.Ordinal);

    private readonly string _json;

    public DocumentTexts(string json)
    {
        _json = json;
        All = [.. Texts(JsonNode.Parse(json)).Distinct(StringComparer.Ordinal).Where(text => text is not ("2.0" or "3.1.0"))];
    }

    /// <summary>Each once, in the order in which they come.</summary>
    public IReadOnlyList<string> All { get; }

    /// <summary>The document with other texts.</summary>
    /// <param name="replacements">The new texts by the old ones.</param>
    public string With(IReadOnlyDictionary<string, string> replacements) =>
        Replace(JsonNode.Parse(_json), replacements)!.ToJsonString(new JsonSerializerOptions { WriteIndented = true });

    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonObject members =>
            members.SelectMany(member => Texts(member.Value).Concat(s_keywords.Contains(member.Key) ? [] : Names(member.Key))),
        JsonArray items => items.SelectMany(Texts),
        JsonValue value when value.TryGetValue(out string? text) && !text.StartsWith("#/", StringComparison.Ordinal) => [text],
        _ => [],
    };

    /// <summary>A key, and the words of a path between its slashes and in its braces.</summary>
    private static IEnumerable<string> Names(string key) =>
        key.StartsWith('/') ? key.Split('/').Skip(1).Where(word => !word.StartsWith('{')).Prepend(key) : [key];

    private static JsonNode? Replace(JsonNode? node, IReadOnlyDictionary<string, string> replacements)
    {
        switch (node)
        {
            case JsonObject members:
                var changed = new JsonObject();
                foreach (var (key, value) in members)
                {
                    changed[s_keywords.Contains(key) ? key : Key(key, replacements)] = Replace(value, replacements);
                }

                return changed;
            case JsonArray items:
                return new JsonArray([.. items.Select(item => Replace(item, replacements))]);
            case JsonValue value when value.TryGetValue(out string? text):
                return text.StartsWith("#/", StringComparison.Ordinal)
                    ? Reference(text, replacements)
                    : replacements.GetValueOrDefault(text, text);
            default:
                return node?.DeepClone();
        }
    }

    private static string Key(string key, IReadOnlyDictionary<string, string> replacements)
    {
        if (!key.StartsWith('/') || replacements.ContainsKey(key))
        {
            return replacements.GetValueOrDefault(key, key);
        }

        return string.Join('/', key.Split('/').Select(word =>
            word.StartsWith('{')
                ? "{" + replacements.GetValueOrDefault(word[1..^1], word[1..^1]) + "}"
                : replacements.GetValueOrDefault(word, word)));
    }

    private static string Reference(string reference, IReadOnlyDictionary<string, string> replacements) =>
        string.Join('/', reference.Split('/').Select(
            segment => replacements.TryGetValue(segment, out var other) ? Escaped(other) : segment));

    private static string Escaped(string segment) =>
        Uri.EscapeDataString(segment.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
}
