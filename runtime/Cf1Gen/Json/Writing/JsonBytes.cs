using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Cf1Gen.Runtime;

/// <summary>Converts the values of a request to JSON text.</summary>
internal static class JsonBytes
{
    internal static ReadOnlyMemory<byte> Write<T>(T value, JsonCodec<T> codec)
    {
        var output = new ArrayBufferWriter<byte>();
        var json = new ApiJsonWriter(output) { IsRequest = true };
        codec.Write(ref json, value);
        json.Flush();
        return output.WrittenMemory;
    }

    internal static ReadOnlyMemory<byte> Write(ApiModel model)
    {
        var output = new ArrayBufferWriter<byte>();
        var json = new ApiJsonWriter(output) { IsRequest = true };
        model.WriteTo(ref json);
        json.Flush();
        return output.WrittenMemory;
    }

    /// <summary>Writes an item, which is <c>null</c> if it is <see langword="null"/> although its type does not allow it.</summary>
    internal static void WriteItem<T>(IBufferWriter<byte> output, T item, JsonCodec<T> codec)
    {
        var json = new ApiJsonWriter(output) { IsRequest = true };
        json.WriteItem(item, codec);
        json.Flush();
    }

    /// <inheritdoc cref="Plain(ReadOnlyMemory{byte})"/>
    internal static string Plain<T>(T value, JsonCodec<T> codec) => Plain(Write(value, codec));

    /// <summary>
    /// Converts a JSON value to its representation in a query or a form: a string without its quotation marks, any other value unchanged.
    /// </summary>
    internal static string Plain(ReadOnlyMemory<byte> json)
    {
        if (json.Span[0] != (byte)'"')
        {
            return Encoding.UTF8.GetString(json.Span);
        }

        var reader = new Utf8JsonReader(json.Span);
        reader.Read();
        return reader.GetString()!;
    }
}
