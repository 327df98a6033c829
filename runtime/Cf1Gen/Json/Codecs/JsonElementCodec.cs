using System.Text.Json;
using System.Text.Json.Nodes;

namespace Cf1Gen.Runtime;

internal sealed class JsonElementCodec : JsonCodec<JsonElement>
{
    /// <summary>Gets the single instance, which is created when the first value is read or written.</summary>
    internal static JsonCodec<JsonElement> Instance { get; } = new JsonElementCodec();

    internal override bool TryRead(ref ApiJsonReader json, out JsonElement value)
    {
        value = json.ReadElement();
        return true;
    }

    internal override void Write(ref ApiJsonWriter json, JsonElement value) => json.Inner.WriteElementValue(value);

    internal override JsonObject Describe(JsonSchemaBuilder schemas) => [];
}
