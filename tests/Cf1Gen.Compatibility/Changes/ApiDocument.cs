using System.Text.Json.Nodes;

namespace Cf1Gen.Compatibility.Changes;

/// <summary>A document that is changed in place.</summary>
public sealed class ApiDocument(JsonObject root)
{
    private static readonly string[] s_methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

    private SchemaPlaces? _schemas;
    private HashSet<string>? _references;

    /// <summary>Gets the content.</summary>
    public JsonObject Root => root;

    /// <summary>Gets the names of the types that are generated from the document before the change.</summary>
    public IReadOnlyList<string> TypeNames { get; init; } = [];

    /// <summary>Gets a value indicating whether the document is of version 2.0.</summary>
    public bool IsSwagger => root["swagger"].AsText()?.StartsWith('2') == true;

    /// <summary>Gets a value indicating whether the document is of version 3.1 or later.</summary>
    public bool IsSince31 => root["openapi"].AsText() is { } version && !version.StartsWith("3.0", StringComparison.Ordinal);

    /// <summary>Gets the path items by path, without those that are references.</summary>
    public IReadOnlyList<KeyValuePair<string, JsonObject>> Paths =>
        [.. Members("paths").Where(member => member.Key.StartsWith('/') && !member.Value.ContainsKey("$ref"))];

    /// <summary>Gets all operations, in the order of the document.</summary>
    public IReadOnlyList<OperationEntry> Operations =>
        [.. Paths.SelectMany(path => s_methods.Where(method => path.Value[method] is JsonObject).Select(
            method => new OperationEntry(path.Key, path.Value, method, path.Value[method]!.AsObject())))];

    /// <summary>Gets the component schemas by name.</summary>
    public IReadOnlyList<KeyValuePair<string, JsonObject>> Components =>
        [.. (Schemas(create: false)?.Select(member => KeyValuePair.Create(member.Key, (member.Value as JsonObject)!)) ?? [])
            .Where(member => member.Value is not null)];

    /// <summary>Gets the places of all schemas that operations use.</summary>
    public SchemaPlaces SchemaPlaces => _schemas ??= new SchemaPlaces(this);

    /// <summary>Returns the object that contains the component schemas.</summary>
    public JsonObject? Schemas(bool create = true) => Section(IsSwagger ? "definitions" : "schemas", create);

    /// <summary>Returns the object that contains the components of a kind.</summary>
    /// <param name="name">The name of the kind in the document.</param>
    /// <param name="create">Indicates whether to add the object if it does not exist.</param>
    public JsonObject? Section(string name, bool create = true)
    {
        var owner = IsSwagger ? root : Member(root, "components", create);
        return owner is null ? null : Member(owner, name, create);
    }

    /// <summary>Returns a reference to a component schema.</summary>
    public JsonObject Reference(string name) =>
        new() { ["$ref"] = (IsSwagger ? "#/definitions/" : "#/components/schemas/") + JsonTree.Escape(name) };

    /// <summary>Returns the node that a reference refers to, or the node itself; <see langword="null"/> for another file.</summary>
    public JsonObject? Resolve(JsonNode? node)
    {
        for (var depth = 0; depth < 20; depth++)
        {
            if (node is not JsonObject found || found["$ref"].AsText() is not { } reference)
            {
                return node as JsonObject;
            }

            node = reference.StartsWith("#/", StringComparison.Ordinal) ? JsonTree.Find(root, reference) : null;
        }

        return null;
    }

    /// <summary>Returns the parameters of an operation, those of its path included, with references resolved.</summary>
    public IEnumerable<JsonObject> Parameters(OperationEntry operation) =>
        new[] { operation.Item["parameters"], operation.Value["parameters"] }.OfType<JsonArray>().SelectMany(list => list)
            .Select(Resolve).OfType<JsonObject>();

    /// <summary>Returns the schema of a parameter: in version 2.0, the parameter itself.</summary>
    public JsonObject? SchemaOf(JsonObject parameter) =>
        IsSwagger && parameter["schema"] is null ? parameter : parameter["schema"] as JsonObject;

    /// <summary>
    /// Returns whether a reference leads to a node or into it. The reference leads to something else after the node was moved, or after
    /// its items were put into another order.
    /// </summary>
    public bool IsReferredTo(JsonNode node)
    {
        _references ??= [.. References(root).Where(IsPointer).Select(reference => string.Join('/', JsonTree.Segments(reference)))];
        var pointer = string.Join('/', JsonTree.Segments(JsonTree.PointerTo(node)));
        return _references.Any(reference => reference == pointer || reference.StartsWith(pointer + "/", StringComparison.Ordinal));
    }

    /// <summary>Gets whether a reference is not the position of what it refers to, but its <c>$id</c> or <c>$anchor</c>.</summary>
    public bool RefersByIdentifier => !References(root).All(IsPointer);

    private static bool IsPointer(string reference) => reference.StartsWith("#/", StringComparison.Ordinal);

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member =>
            member.Key == "$ref" && member.Value.AsText() is { } text ? [text] : References(member.Value)),
        JsonArray items => items.SelectMany(References),
        _ => [],
    };

    /// <summary>Returns a name that is not a key of an object.</summary>
    public static string Unused(JsonObject members, string name)
    {
        var result = name;
        for (var number = 2; members.ContainsKey(result); number++)
        {
            result = name + (char)('A' + number);
        }

        return result;
    }

    private IEnumerable<KeyValuePair<string, JsonObject>> Members(string name) =>
        (root[name] as JsonObject ?? []).Where(member => member.Value is JsonObject).Select(
            member => KeyValuePair.Create(member.Key, member.Value!.AsObject()));

    private static JsonObject? Member(JsonObject owner, string name, bool create)
    {
        if (owner[name] is null && create)
        {
            owner[name] = new JsonObject();
        }

        return owner[name] as JsonObject;
    }
}
