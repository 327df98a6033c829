using System.Text.Json.Nodes;

namespace Cf1Gen.Runtime;

internal sealed class DoubleCodec : JsonCodec<double>
{
    internal override bool TryRead(ref ApiJsonReader json, out double value) => json.TryGetDouble(out value) || json.Expected("a number");

    internal override void Write(ref ApiJsonWriter json, double value) => json.Inner.WriteNumberValue(value);

    internal override JsonObject Describe(JsonSchemaBuilder schemas) => JsonSchemaBuilder.OfType("number", "double");
}
