using System.Text.Json;

namespace Cf1Gen.Runtime;

/// <summary>A value taken apart as parameters are: one text, the texts of a list, or the names and texts of an object.</summary>
/// <remarks>What is null has no text, and what is nested deeper than that is JSON text: OpenAPI has no other form for it.</remarks>
internal sealed class ParameterValue
{
    private ParameterValue(JsonElement value)
    {
        IsObject = value.ValueKind == JsonValueKind.Object;
        All = value.ValueKind switch
        {
            JsonValueKind.Array => [.. value.EnumerateArray().Where(IsThere).Select(item => new KeyValuePair<string, string>("", Text(item)))],
            JsonValueKind.Object => [.. value.EnumerateObject().Where(member => IsThere(member.Value)).Select(member =>
                new KeyValuePair<string, string>(member.Name, Text(member.Value)))],
            _ => IsThere(value) ? [new("", Text(value))] : [],
        };
    }

    public bool IsObject { get; }

    /// <summary>The texts; only those of an object have names.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> All { get; }

    /// <summary>The names and texts one after the other, <c>x,1,y,2</c>; of what is no object the texts alone.</summary>
    public IEnumerable<string> Flat => IsObject ? All.SelectMany(part => new[] { part.Key, part.Value }) : All.Select(part => part.Value);

    internal static ParameterValue Of(JsonElement value) => new(value);

    /// <inheritdoc cref="Of(JsonElement)"/>
    internal static ParameterValue Of<T>(T value, JsonCodec<T> codec) => new(Element(value, codec));

    /// <summary>Gives a value as JSON.</summary>
    internal static JsonElement Element<T>(T value, JsonCodec<T> codec)
    {
        ArgumentNullException.ThrowIfNull(codec);
        var reader = new Utf8JsonReader(JsonBytes.Write(value, codec).Span);
        return JsonElement.ParseValue(ref reader);
    }

    /// <summary>A string without its quotes, all else as JSON has it.</summary>
    internal static string Text(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();

    internal static bool IsThere(JsonElement value) => value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined);
}
