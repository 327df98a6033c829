using System.Text.Json.Nodes;

namespace Cf1Gen.Runtime;

/// <summary>The schema of a model, which the model describes by listing its properties.</summary>
internal class ModelSchema(JsonSchemaBuilder schemas)
{
    private readonly JsonObject _properties = [];
    private readonly JsonArray _required = [];
    private JsonObject? _additional;

    /// <summary>Adds a property.</summary>
    /// <param name="name">The name in JSON.</param>
    /// <param name="codec">The codec of the type.</param>
    /// <param name="isNullable"><see langword="true"/> if the value can be <c>null</c>; otherwise, <see langword="false"/>.</param>
    /// <param name="isReadOnly">
    /// <see langword="true"/> if requests do not contain the property; otherwise, <see langword="false"/>.
    /// </param>
    internal virtual void Add(string name, JsonCodec codec, bool isNullable, bool isReadOnly)
    {
        var schema = codec.Describe(schemas);
        var property = isNullable ? JsonSchemaBuilder.OrNull(schema) : schema;
        if (isReadOnly)
        {
            property["readOnly"] = true;
        }

        _properties[name] = property;
    }

    /// <summary>Declares a property as required.</summary>
    internal void Require(string name) => _required.Add((JsonNode)name);

    /// <summary>Describes the members that are not declared properties.</summary>
    internal virtual void SetAdditional(JsonCodec codec) => _additional = codec.Describe(schemas);

    /// <summary>Returns the schema.</summary>
    internal JsonObject ToJson()
    {
        var schema = JsonSchemaBuilder.OfType("object");
        schema["properties"] = _properties;
        if (_required.Count > 0)
        {
            schema["required"] = _required;
        }

        if (_additional is not null)
        {
            schema["additionalProperties"] = _additional;
        }

        return schema;
    }
}
