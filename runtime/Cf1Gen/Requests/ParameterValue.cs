using System.Text.Json;

namespace Cf1Gen.Runtime;

/// <summary>The parts of a parameter value: one text, the texts of a list, or the names and texts of an object.</summary>
/// <remarks>
/// Null values are omitted. Values that are nested deeper are JSON text, because OpenAPI defines no other format for them.
/// </remarks>
internal sealed class ParameterValue
{
    private ParameterValue(JsonElement value)
    {
        IsObject = value.ValueKind == JsonValueKind.Object;
        All = value.ValueKind switch
        {
            JsonValueKind.Array => [.. value.EnumerateArray().Where(IsPresent).Select(item =>
                new KeyValuePair<string, string>("", Text(item)))],
            JsonValueKind.Object => [.. value.EnumerateObject().Where(member => IsPresent(member.Value)).Select(member =>
                new KeyValuePair<string, string>(member.Name, Text(member.Value)))],
            _ => IsPresent(value) ? [new("", Text(value))] : [],
        };
    }

    public bool IsObject { get; }

    /// <summary>Gets the texts; only those of an object have names.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> All { get; }

    /// <summary>Gets the names and texts in sequence, <c>x,1,y,2</c>; the texts alone when the value is not an object.</summary>
    public IEnumerable<string> Flat => IsObject ? All.SelectMany(part => new[] { part.Key, part.Value }) : All.Select(part => part.Value);

    /// <summary>Returns the delimiter of a style in a header or a form part.</summary>
    internal static char Delimiter(ParameterStyle style) => style switch
    {
        ParameterStyle.SpaceDelimited => ' ',
        ParameterStyle.PipeDelimited => '|',
        ParameterStyle.TabDelimited => '\t',
        _ => ',',
    };

    internal static ParameterValue Of(JsonElement value) => new(value);

    /// <inheritdoc cref="Of(JsonElement)"/>
    internal static ParameterValue Of<T>(T value, JsonCodec<T> codec) => new(Element(value, codec));

    /// <summary>Serializes a value to JSON.</summary>
    internal static JsonElement Element<T>(T value, JsonCodec<T> codec)
    {
        ArgumentNullException.ThrowIfNull(codec);
        var reader = new Utf8JsonReader(JsonBytes.Write(value, codec).Span);
        return JsonElement.ParseValue(ref reader);
    }

    /// <summary>Returns the text of a string, or the JSON text of any other value.</summary>
    internal static string Text(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();

    internal static bool IsPresent(JsonElement value) => value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined);
}
