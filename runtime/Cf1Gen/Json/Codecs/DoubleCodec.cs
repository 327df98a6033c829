using System.Text.Json.Nodes;

namespace Cf1Gen.Runtime;

internal sealed class DoubleCodec : JsonCodec<double>
{
    /// <summary>Gets the single instance, which is created when the first value is read or written.</summary>
    internal static JsonCodec<double> Instance { get; } = new DoubleCodec();

    internal override bool TryRead(ref ApiJsonReader json, out double value) => json.TryGetDouble(out value) || json.Expected("a number");

    internal override void Write(ref ApiJsonWriter json, double value) => json.Inner.WriteNumberValue(value);

    internal override JsonObject Describe(JsonSchemaBuilder schemas) => JsonSchemaBuilder.OfType("number", "double");
}
