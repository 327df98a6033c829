using System.Text.Json.Nodes;

namespace Cf1Gen.Runtime;

internal sealed class Int32Codec : JsonCodec<int>
{
    /// <summary>Gets the single instance, which is created when the first value is read or written.</summary>
    internal static JsonCodec<int> Instance { get; } = new Int32Codec();

    internal override bool TryRead(ref ApiJsonReader json, out int value) =>
        json.TryGetInt32(out value) || json.Expected("a whole number of 32 bits");

    internal override void Write(ref ApiJsonWriter json, int value) => json.Inner.WriteNumberValue(value);

    internal override JsonObject Describe(JsonSchemaBuilder schemas) => JsonSchemaBuilder.OfType("integer", "int32");
}
