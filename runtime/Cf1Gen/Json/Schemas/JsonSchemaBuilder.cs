using System.Text.Json.Nodes;

namespace Cf1Gen.Runtime;

/// <summary>Builds the JSON Schema of generated types. Each model, union and open enum is a definition of its own.</summary>
internal sealed class JsonSchemaBuilder
{
    private const string Definitions = "$defs";

    private readonly Dictionary<Type, string> _names = [];
    private readonly JsonObject _definitions = [];

    /// <summary>Returns the schema of a type, with all definitions that it references.</summary>
    internal static JsonObject Build(JsonCodec codec)
    {
        var builder = new JsonSchemaBuilder();
        var schema = codec.Describe(builder);
        schema[Definitions] = builder._definitions;
        return schema;
    }

    /// <summary>Returns a schema of a type of JSON.</summary>
    internal static JsonObject OfType(string type, string? format = null)
    {
        var schema = new JsonObject { ["type"] = type };
        if (format is not null)
        {
            schema["format"] = format;
        }

        return schema;
    }

    /// <summary>Returns a schema that also allows <c>null</c>.</summary>
    internal static JsonObject OrNull(JsonObject schema)
    {
        if (schema.Count == 0)
        {
            return schema;
        }

        if (schema["type"] is JsonValue type)
        {
            schema["type"] = new JsonArray(type.DeepClone(), "null");
            return schema;
        }

        return new JsonObject { ["anyOf"] = new JsonArray(schema, OfType("null")) };
    }

    /// <summary>Returns a reference to the definition of a type, which is added if it is missing.</summary>
    /// <param name="type">The type.</param>
    /// <param name="describe">Creates the definition, which can reference the type itself.</param>
    internal JsonObject Reference(Type type, Func<JsonObject> describe)
    {
        if (!_names.TryGetValue(type, out var name))
        {
            name = _names.ContainsValue(type.Name) ? type.FullName!.Replace('.', '_') : type.Name;
            _names.Add(type, name);

            // The place is taken before the definition is created, so that the order is that of the references.
            _definitions[name] = null;
            _definitions[name] = describe();
        }

        return new JsonObject { ["$ref"] = $"#/{Definitions}/{name}" };
    }
}
