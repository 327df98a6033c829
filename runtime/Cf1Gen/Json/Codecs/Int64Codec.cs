using System.Text.Json.Nodes;

namespace Cf1Gen.Runtime;

internal sealed class Int64Codec : JsonCodec<long>
{
    /// <summary>Gets the single instance, which is created when the first value is read or written.</summary>
    internal static JsonCodec<long> Instance { get; } = new Int64Codec();

    internal override bool TryRead(ref ApiJsonReader json, out long value) =>
        json.TryGetInt64(out value) || json.Expected("a whole number of 64 bits");

    internal override void Write(ref ApiJsonWriter json, long value) => json.Inner.WriteNumberValue(value);

    internal override JsonObject Describe(JsonSchemaBuilder schemas) => JsonSchemaBuilder.OfType("integer", "int64");
}
