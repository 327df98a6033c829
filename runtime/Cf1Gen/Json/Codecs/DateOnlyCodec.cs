using System.Globalization;

namespace Cf1Gen.Runtime;

internal sealed class DateOnlyCodec : JsonCodec<DateOnly>
{
    public override bool TryRead(ref ApiJsonReader json, out DateOnly value) => json.TryGetDateOnly(out value) || json.Expected("a date");

    public override void Write(ref ApiJsonWriter json, DateOnly value)
    {
        Span<char> text = stackalloc char[IsoDateTime.DateLength];
        value.TryFormat(text, out var length, "O", CultureInfo.InvariantCulture);
        json.Inner.WriteStringValue(text[..length]);
    }
}
