namespace Cf1Gen.Runtime;

internal sealed class DateTimeOffsetCodec : JsonCodec<DateTimeOffset>
{
    // More than any text that IsoDateTime takes; also when every character is written as \uXXXX.
    private const int LongestText = 6 * IsoDateTime.LongestText;

    public override bool TryRead(ref ApiJsonReader json, out DateTimeOffset value)
    {
        value = default;
        Span<byte> text = stackalloc byte[LongestText];
        return (json.TryCopyString(text, out var length) && IsoDateTime.TryParse(text[..length], out value)) || json.Expected("a date and time");
    }

    public override void Write(ref ApiJsonWriter json, DateTimeOffset value)
    {
        Span<byte> text = stackalloc byte[IsoDateTime.LongestText];
        json.Inner.WriteStringValue(text[..IsoDateTime.Format(value, text)]);
    }
}
