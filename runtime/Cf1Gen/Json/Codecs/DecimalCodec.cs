using System.Text.Json.Nodes;

namespace Cf1Gen.Runtime;

internal sealed class DecimalCodec : JsonCodec<decimal>
{
    /// <summary>Gets the single instance, which is created when the first value is read or written.</summary>
    internal static JsonCodec<decimal> Instance { get; } = new DecimalCodec();

    internal override bool TryRead(ref ApiJsonReader json, out decimal value) => json.TryGetDecimal(out value) || json.Expected("a number");

    internal override void Write(ref ApiJsonWriter json, decimal value) => json.Inner.WriteNumberValue(value);

    internal override JsonObject Describe(JsonSchemaBuilder schemas) => JsonSchemaBuilder.OfType("number", "decimal");
}
