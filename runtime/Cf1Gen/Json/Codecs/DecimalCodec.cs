namespace Cf1Gen.Runtime;

internal sealed class DecimalCodec : JsonCodec<decimal>
{
    public override bool TryRead(ref ApiJsonReader json, out decimal value) => json.TryGetDecimal(out value) || json.Expected("a number");

    public override void Write(ref ApiJsonWriter json, decimal value) => json.Inner.WriteNumberValue(value);
}
