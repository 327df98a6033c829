using System.Text.Json.Nodes;

namespace Cf1Gen.Runtime;

internal sealed class UInt64Codec : JsonCodec<ulong>
{
    /// <summary>Gets the single instance, which is created when the first value is read or written.</summary>
    internal static JsonCodec<ulong> Instance { get; } = new UInt64Codec();

    internal override bool TryRead(ref ApiJsonReader json, out ulong value) =>
        json.TryGetUInt64(out value) || json.Expected("a whole number of 64 bits without a sign");

    internal override void Write(ref ApiJsonWriter json, ulong value) => json.Inner.WriteNumberValue(value);

    internal override JsonObject Describe(JsonSchemaBuilder schemas) => JsonSchemaBuilder.OfType("integer", "uint64");
}
