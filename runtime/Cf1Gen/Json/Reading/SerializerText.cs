using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Cf1Gen.Runtime;

/// <summary>Provides the text of values that <see cref="JsonSerializer"/> passes to the converters of generated types.</summary>
internal static class SerializerText
{
    /// <summary>Moves a reader to the last token of the value that it is on.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The JSON text of the value, which is valid as long as the text of the reader is.</returns>
    /// <exception cref="JsonException">The text is not valid JSON or is incomplete.</exception>
    internal static ReadOnlySpan<byte> Take(ref Utf8JsonReader reader)
    {
        var options = reader.CurrentState.Options;
        var isInOneBuffer = reader.Position.GetObject() is null;
        if (!isInOneBuffer || options.AllowTrailingCommas || options.CommentHandling != JsonCommentHandling.Disallow)
        {
            return Copy(ref reader);
        }

        // The reader does not provide its text, but its tokens are parts of it. The text of a string is without its quotation marks.
        ref var value = ref MemoryMarshal.GetReference(reader.ValueSpan);
        ref var first = ref Unsafe.Subtract(ref value, reader.TokenType == JsonTokenType.String ? 1 : 0);
        var start = reader.TokenStartIndex;
        return reader.TrySkip()
            ? MemoryMarshal.CreateReadOnlySpan(ref first, (int)(reader.BytesConsumed - start))
            : throw new JsonException("The JSON text ends too early.");
    }

    /// <summary>Copies the tokens of a value that is in several buffers, or has comments or trailing commas.</summary>
    private static ReadOnlySpan<byte> Copy(ref Utf8JsonReader reader)
    {
        var output = new ArrayBufferWriter<byte>();
        var depth = reader.CurrentDepth;
        var needsComma = false;
        do
        {
            var isEnd = reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray;
            output.Write(needsComma && !isEnd ? ","u8 : default);
            CopyToken(ref reader, output);
            needsComma = reader.TokenType
                is not (JsonTokenType.StartObject or JsonTokenType.StartArray or JsonTokenType.PropertyName);
        }
        while ((reader.CurrentDepth > depth || reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray) && reader.Read());
        return output.WrittenSpan;
    }

    private static void CopyToken(ref Utf8JsonReader reader, ArrayBufferWriter<byte> output)
    {
        var isName = reader.TokenType == JsonTokenType.PropertyName;
        var quote = isName || reader.TokenType == JsonTokenType.String ? "\""u8 : default;
        output.Write(quote);
        if (reader.HasValueSequence)
        {
            foreach (var part in reader.ValueSequence)
            {
                output.Write(part.Span);
            }
        }
        else
        {
            output.Write(reader.ValueSpan);
        }

        output.Write(quote);
        output.Write(isName ? ":"u8 : default);
    }
}
