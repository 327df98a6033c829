using System.Text.Json;
using System.Text.Json.Nodes;

namespace Cf1Gen.Runtime;

internal sealed class BooleanCodec : JsonCodec<bool>
{
    /// <summary>Gets the single instance, which is created when the first value is read or written.</summary>
    internal static JsonCodec<bool> Instance { get; } = new BooleanCodec();

    internal override bool TryRead(ref ApiJsonReader json, out bool value)
    {
        value = json.TokenType == JsonTokenType.True;
        return value || json.TokenType == JsonTokenType.False || json.Expected("true or false");
    }

    internal override void Write(ref ApiJsonWriter json, bool value) => json.Inner.WriteBooleanValue(value);

    internal override JsonObject Describe(JsonSchemaBuilder schemas) => JsonSchemaBuilder.OfType("boolean");
}
