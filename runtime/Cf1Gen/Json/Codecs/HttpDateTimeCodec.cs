using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Cf1Gen.Runtime;

/// <summary>Reads and writes a date and time in the format of HTTP, which has neither a fraction of a second nor an offset.</summary>
internal sealed class HttpDateTimeCodec : JsonCodec<DateTimeOffset>
{
    /// <summary>Gets the single instance, which is created when the first value is read or written.</summary>
    internal static JsonCodec<DateTimeOffset> Instance { get; } = new HttpDateTimeCodec();

    private const string Format = "r";

    internal override bool TryRead(ref ApiJsonReader json, out DateTimeOffset value)
    {
        value = default;
        return (json.TokenType == JsonTokenType.String && TryParse(json.GetString(), out value))
            || json.Expected("a date and time in the format of HTTP");
    }

    internal override void Write(ref ApiJsonWriter json, DateTimeOffset value) =>
        json.Inner.WriteStringValue(value.ToUniversalTime().ToString(Format, CultureInfo.InvariantCulture));

    private static bool TryParse(string text, out DateTimeOffset value) =>
        System.DateTimeOffset.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out value);

    internal override JsonObject Describe(JsonSchemaBuilder schemas) => JsonSchemaBuilder.OfType("string");
}
