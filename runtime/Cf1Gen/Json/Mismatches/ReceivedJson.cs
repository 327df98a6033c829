using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Cf1Gen.Runtime;

/// <summary>A value as it was received. It takes no more memory than its text.</summary>
internal sealed class ReceivedJson
{
    internal static readonly JsonWriterOptions WriterOptions = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    // The writer requests memory in chunks. With enough capacity for the last one, the buffer never grows.
    private const int SmallLength = 256;
    private const int WriterChunk = 8192;

    private readonly byte[] _json;

    internal ReceivedJson(ReadOnlySpan<byte> json) => _json = json.ToArray();

    /// <summary>Gets the value <c>null</c>.</summary>
    internal static ReceivedJson Null { get; } = new("null"u8);

    /// <summary>Copies the value that a reader is on, and moves the reader to its last token.</summary>
    /// <exception cref="JsonException">A name or string is not valid Unicode.</exception>
    internal static ReceivedJson Read(ref ApiJsonReader json)
    {
        if (json.TokenType == JsonTokenType.Number)
        {
            return new ReceivedJson(json.Inner.ValueSpan);
        }

        var end = json.Inner;
        JsonUnicode.Skip(ref end);
        var length = end.BytesConsumed - json.Inner.TokenStartIndex;
        var copy = new ArrayBufferWriter<byte>(length < SmallLength ? SmallLength : length + WriterChunk);
        using (var writer = new Utf8JsonWriter(copy, WriterOptions))
        {
            WriteValue(writer, ref json);
        }

        return new ReceivedJson(copy.WrittenSpan);
    }

    /// <summary>Copies the value that a reader is on.</summary>
    internal static ReceivedJson Read(in Utf8JsonCursor place)
    {
        var json = new ApiJsonReader(place);
        return Read(ref json);
    }

    /// <summary>Writes the value.</summary>
    internal void WriteTo(ref ApiJsonWriter json)
    {
        using var document = JsonDocument.Parse(_json);
        json.Inner.WriteElementValue(document.RootElement);
    }

    /// <summary>Parses the value.</summary>
    internal JsonElement ToElement()
    {
        var reader = new Utf8JsonReader(_json);
        return JsonElement.ParseValue(ref reader);
    }

    /// <summary>Parses the members of the object.</summary>
    internal Dictionary<string, JsonElement> ToMembers() => ToMembers(ToElement());

    /// <summary>Returns the members of an object. The last one of a name counts.</summary>
    internal static Dictionary<string, JsonElement> ToMembers(JsonElement value)
    {
        var members = new Dictionary<string, JsonElement>();
        foreach (var member in value.EnumerateObject())
        {
            members[member.Name] = member.Value;
        }

        return members;
    }

    /// <summary>Writes the value that a reader is on, and moves the reader to its last token.</summary>
    internal static void WriteValue(Utf8JsonWriter writer, ref ApiJsonReader json)
    {
        var depth = json.Inner.CurrentDepth;
        WriteToken(writer, ref json);
        var isOpen = json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray;
        while (isOpen)
        {
            json.Next();
            WriteToken(writer, ref json);
            isOpen = json.Inner.CurrentDepth > depth;
        }
    }

    /// <summary>Writes the token that a reader is on.</summary>
    internal static void WriteToken(Utf8JsonWriter writer, ref ApiJsonReader json)
    {
        switch (json.TokenType)
        {
            case JsonTokenType.StartObject:
                writer.WriteStartObject();
                break;
            case JsonTokenType.EndObject:
                writer.WriteEndObject();
                break;
            case JsonTokenType.StartArray:
                writer.WriteStartArray();
                break;
            case JsonTokenType.EndArray:
                writer.WriteEndArray();
                break;
            case JsonTokenType.PropertyName when json.IsPlainText:
                writer.WritePropertyName(json.PlainText);
                break;
            case JsonTokenType.PropertyName:
                writer.WritePropertyName(json.GetString());
                break;
            case JsonTokenType.String when json.IsPlainText:
                writer.WriteStringValue(json.PlainText);
                break;
            case JsonTokenType.String:
                writer.WriteStringValue(json.GetString());
                break;
            case JsonTokenType.Null:
                writer.WriteNullValue();
                break;
            case JsonTokenType.Number:
                writer.WriteRawValue(json.Inner.ValueSpan, skipInputValidation: true);
                break;
            default:
                writer.WriteBooleanValue(json.TokenType == JsonTokenType.True);
                break;
        }
    }
}
