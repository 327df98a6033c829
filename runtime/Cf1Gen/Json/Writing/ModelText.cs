using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Cf1Gen.Runtime;

/// <summary>Creates the text that represents a model in logs and in the debugger.</summary>
internal static class ModelText
{
    private const int MaxLength = 1024;

    // The text is not part of a page, and readers expect letters.
    private static readonly JsonWriterOptions s_options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    /// <summary>Returns the start of the JSON of a model without secrets.</summary>
    internal static string Create(ApiModel model)
    {
        var json = new ArrayBufferWriter<byte>();
        try
        {
            model.WriteTo(json);
        }
        catch (InvalidOperationException e)
        {
            return $"{model.GetType().Name} without JSON: {e.Message}";
        }

        return Create(json.WrittenSpan);
    }

    /// <summary>Returns the start of a JSON value without secrets.</summary>
    internal static string Create(JsonElement value) => Create(Encoding.UTF8.GetBytes(value.GetRawText()));

    private static string Create(ReadOnlySpan<byte> json)
    {
        var text = Encoding.UTF8.GetString(Redact(json));
        return text.Length <= MaxLength ? text : ResponseExcerpt.Truncate(text, MaxLength - 1) + "…";
    }

    /// <summary>Copies as much of a JSON text as is shown, without the values of members whose names indicate a secret.</summary>
    private static ReadOnlySpan<byte> Redact(ReadOnlySpan<byte> json)
    {
        var output = new ArrayBufferWriter<byte>(MaxLength);
        using var writer = new Utf8JsonWriter(output, s_options);
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = int.MaxValue });
        while (reader.Read() && writer.BytesCommitted + writer.BytesPending <= MaxLength * 4)
        {
            Copy(ref reader, writer);
        }

        writer.Flush();
        return output.WrittenSpan;
    }

    private static void Copy(ref Utf8JsonReader source, Utf8JsonWriter writer)
    {
        switch (source.TokenType)
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
            case JsonTokenType.PropertyName:
                CopyName(ref source, writer);
                break;
            case JsonTokenType.String:
                writer.WriteStringValue(source.GetString());
                break;
            default:
                writer.WriteRawValue(source.ValueSpan, skipInputValidation: true);
                break;
        }
    }

    private static void CopyName(ref Utf8JsonReader source, Utf8JsonWriter writer)
    {
        var name = source.GetString()!;
        writer.WritePropertyName(name);
        if (SecretNames.Contains(name))
        {
            source.Skip();
            writer.WriteStringValue(Redactor.Mask);
        }
    }
}
