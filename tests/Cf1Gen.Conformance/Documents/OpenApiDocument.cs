using System.Text.Json.Nodes;

namespace Cf1Gen.Conformance.Documents;

/// <summary>The content of a document, read without the generator.</summary>
public sealed class OpenApiDocument
{
    private const int LongestChain = 32;

    private readonly Dictionary<string, JsonNode?> _targets = new(StringComparer.Ordinal);

    /// <summary>Initializes a new instance of the <see cref="OpenApiDocument"/> class.</summary>
    /// <param name="root">The content.</param>
    public OpenApiDocument(JsonObject root)
    {
        ArgumentNullException.ThrowIfNull(root);
        Root = root;
        IsSwagger = root.ContainsKey("swagger") && !(root["swagger"]?.ToString().StartsWith('3') ?? false);
    }

    /// <summary>Gets the content.</summary>
    public JsonObject Root { get; }

    /// <summary>Gets a value indicating whether the version is 2.0.</summary>
    public bool IsSwagger { get; }

    /// <summary>Returns the text of the <c>$ref</c> of an object; <see langword="null"/> if it has none.</summary>
    public static string? ReferenceOf(JsonNode? node) =>
        node is JsonObject value && value["$ref"] is JsonValue reference && reference.TryGetValue<string>(out var text) ? text : null;

    /// <summary>Follows the references of a node to an object without one.</summary>
    /// <exception cref="UnsupportedDocumentException">A target does not exist, or is in another file.</exception>
    public JsonNode? Follow(JsonNode? node)
    {
        for (var length = 0; ReferenceOf(node) is { } reference; length++)
        {
            node = length < LongestChain ? Target(reference) : throw new UnsupportedDocumentException("references without an end");
        }

        return node;
    }

    /// <summary>Returns the target of a reference.</summary>
    /// <exception cref="UnsupportedDocumentException">The target does not exist, or is in another file.</exception>
    public JsonNode? Target(string reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        if (!_targets.TryGetValue(reference, out var target))
        {
            target = reference.StartsWith('#')
                ? Find(reference[1..])
                : throw new UnsupportedDocumentException("a reference to another file");
            _targets.Add(reference, target);
        }

        return target;
    }

    private JsonNode? Find(string pointer)
    {
        JsonNode? node = Root;
        foreach (var word in pointer.Split('/').Skip(1).Select(Unescape))
        {
            node = node switch
            {
                JsonObject parent when parent.TryGetPropertyValue(word, out var member) => member,
                JsonArray array when int.TryParse(word, out var index) && index < array.Count => array[index],
                _ => throw new UnsupportedDocumentException("a reference without a target"),
            };
        }

        return pointer.Length == 0 || pointer[0] == '/' ? node : throw new UnsupportedDocumentException("a reference to an anchor");
    }

    private static string Unescape(string word) =>
        Uri.UnescapeDataString(word).Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
}
