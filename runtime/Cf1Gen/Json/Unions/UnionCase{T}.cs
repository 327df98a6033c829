using System.Diagnostics.CodeAnalysis;

namespace Cf1Gen.Runtime;

internal sealed class UnionCase<T>(JsonCodec<T> codec, string[] tags) : UnionCase(tags)
    where T : notnull
{
    internal override int Fit(ApiJsonReader json) => codec.Fit(json);

    internal override bool TryRead(ref ApiJsonReader json, [NotNullWhen(true)] out object? value)
    {
        var isRead = codec.TryRead(ref json, out var read);
        value = read;
        return isRead;
    }

    internal override void Write(ref ApiJsonWriter json, object value) => codec.Write(ref json, (T)value);
}
