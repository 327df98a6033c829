namespace Cf1Gen.Runtime;

internal sealed class NullableReferenceCodec<T>(JsonCodec<T> inner) : JsonCodec<T?>
    where T : class
{
    public override bool TryRead(ref ApiJsonReader json, out T? value)
    {
        value = null;
        return json.ReadNullable(ref value, inner);
    }

    public override void Write(ref ApiJsonWriter json, T? value) => json.WriteValueOrNull(value, inner);
}
