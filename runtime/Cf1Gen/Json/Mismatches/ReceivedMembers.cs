using System.Buffers;
using System.Text.Json;

namespace Cf1Gen.Runtime;

/// <summary>Collects the text of the members of an object that its model does not declare.</summary>
internal sealed class ReceivedMembers : IDisposable
{
    private const int FirstCapacity = 256;

    private readonly ArrayBufferWriter<byte> _text = new(FirstCapacity);
    private readonly Utf8JsonWriter _writer;

    internal ReceivedMembers()
    {
        _writer = new Utf8JsonWriter(_text, ReceivedJson.WriterOptions);
        _writer.WriteStartObject();
    }

    /// <summary>Adds the member whose name the reader is on, and moves the reader to the last token of its value.</summary>
    /// <exception cref="JsonException">A name or string is not valid Unicode.</exception>
    internal void Add(ref ApiJsonReader json)
    {
        JsonUnicode.Ensure(json.Inner);
        ReceivedJson.WriteToken(_writer, ref json);
        json.Next();
        var end = json.Inner;
        JsonUnicode.Skip(ref end);
        ReceivedJson.WriteValue(_writer, ref json);
    }

    /// <summary>Returns the object with the members.</summary>
    internal ReceivedJson ToObject()
    {
        _writer.WriteEndObject();
        _writer.Flush();
        return new ReceivedJson(_text.WrittenSpan);
    }

    public void Dispose() => _writer.Dispose();
}
