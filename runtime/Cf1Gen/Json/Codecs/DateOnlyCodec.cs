using System.Globalization;

namespace Cf1Gen.Runtime;

internal sealed class DateOnlyCodec : JsonCodec<DateOnly>
{
    public override bool TryRead(ref ApiJsonReader json, out DateOnly value) => json.TryGetDateOnly(out value) || json.Expected("a date");

    public override void Write(ref ApiJsonWriter json, DateOnly value) =>
        json.Inner.WriteStringValue(value.ToString("O", CultureInfo.InvariantCulture));
}
