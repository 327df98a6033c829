using System.Text.Json.Nodes;

namespace Cf1Gen.Runtime;

internal sealed class DateTimeOffsetCodec : JsonCodec<DateTimeOffset>
{
    /// <summary>Gets the single instance, which is created when the first value is read or written.</summary>
    internal static JsonCodec<DateTimeOffset> Instance { get; } = new DateTimeOffsetCodec();

    internal override bool TryRead(ref ApiJsonReader json, out DateTimeOffset value) =>
        json.TryGetDateTimeOffset(out value) || json.Expected("a date and time");

    internal override void Write(ref ApiJsonWriter json, DateTimeOffset value)
    {
        Span<byte> text = stackalloc byte[IsoDateTime.LongestText];
        json.Inner.WriteStringValue(text[..IsoDateTime.Format(value, text)]);
    }

    internal override JsonObject Describe(JsonSchemaBuilder schemas) => JsonSchemaBuilder.OfType("string", "date-time");
}
