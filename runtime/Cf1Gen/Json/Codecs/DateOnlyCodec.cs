using System.Globalization;
using System.Text.Json.Nodes;

namespace Cf1Gen.Runtime;

internal sealed class DateOnlyCodec : JsonCodec<DateOnly>
{
    /// <summary>Gets the single instance, which is created when the first value is read or written.</summary>
    internal static JsonCodec<DateOnly> Instance { get; } = new DateOnlyCodec();

    internal override bool TryRead(ref ApiJsonReader json, out DateOnly value) => json.TryGetDateOnly(out value) || json.Expected("a date");

    internal override void Write(ref ApiJsonWriter json, DateOnly value) =>
        json.Inner.WriteStringValue(value.ToString("O", CultureInfo.InvariantCulture));

    internal override JsonObject Describe(JsonSchemaBuilder schemas) => JsonSchemaBuilder.OfType("string", "date");
}
