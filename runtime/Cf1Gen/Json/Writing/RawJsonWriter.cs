using System.Buffers;
using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Cf1Gen.Runtime;

/// <summary>
/// Writes the tokens of one JSON text and the commas between them. Plain values are written directly to the buffer of the output; rare
/// values, and those whose characters must be examined individually, are written by a <see cref="Utf8JsonWriter"/>.
/// </summary>
internal ref partial struct RawJsonWriter
{
    private const int LongestNumber = 20;

    // The text is a body of type application/json and is never part of HTML, so only the characters that JSON itself requires are escaped.
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly IBufferWriter<byte>? _output;
    private readonly List<long>? _memberNames;
    private Utf8JsonWriter? _careful;
    private Span<byte> _buffer;
    private int _count;
    private long _length;
    private int _depth;
    private bool _needsComma;

    /// <summary>Initializes a new instance of the <see cref="RawJsonWriter"/> struct that writes a new text.</summary>
    internal RawJsonWriter(IBufferWriter<byte> output) => _output = output;

    /// <summary>
    /// Initializes a new instance of the <see cref="RawJsonWriter"/> struct that writes a new text and records the positions of the names
    /// of declared properties.
    /// </summary>
    internal RawJsonWriter(IBufferWriter<byte> output, List<long> memberNames)
        : this(output) => _memberNames = memberNames;

    /// <summary>
    /// Initializes a new instance of the <see cref="RawJsonWriter"/> struct that continues the text of another writer. Its options are set
    /// by the caller, so it writes every token.
    /// </summary>
    internal RawJsonWriter(Utf8JsonWriter writer) => _careful = writer;

    /// <summary>Gets a value indicating whether the writer of the caller writes every token.</summary>
    [MemberNotNullWhen(false, nameof(_output))]
    internal readonly bool IsForeign => _output is null;

    internal void Flush()
    {
        if (IsForeign)
        {
            _careful!.Flush();
        }
        else
        {
            HandOver();
        }
    }

    internal void WriteStartObject()
    {
        if (!TryOpen((byte)'{'))
        {
            _careful!.WriteStartObject();
        }
    }

    internal void WriteEndObject()
    {
        if (!TryClose((byte)'}'))
        {
            _careful!.WriteEndObject();
        }
    }

    internal void WriteStartArray()
    {
        if (!TryOpen((byte)'['))
        {
            _careful!.WriteStartArray();
        }
    }

    internal void WriteEndArray()
    {
        if (!TryClose((byte)']'))
        {
            _careful!.WriteEndArray();
        }
    }

    /// <summary>Writes the name of a declared property, encoded as UTF-8.</summary>
    internal void WriteMemberName(ReadOnlySpan<byte> name)
    {
        if (IsForeign)
        {
            _careful!.WritePropertyName(name);
            return;
        }

        _memberNames?.Add(_length + _count + (_needsComma ? 1 : 0));
        var room = Reserve(name.Length + 4);
        room[0] = (byte)',';
        var text = room.Slice(_needsComma ? 1 : 0, name.Length + 3);
        if (!UnescapedText.TryCopy(name, ref text[1]))
        {
            WriteMemberName(JsonEncodedText.Encode(name, s_options.Encoder));
            return;
        }

        text[0] = (byte)'"';
        text[^2] = (byte)'"';
        text[^1] = (byte)':';
        _count += name.Length + (_needsComma ? 4 : 3);
        _needsComma = false;
    }

    private void WriteMemberName(JsonEncodedText name)
    {
        WriteStringValue(name.EncodedUtf8Bytes);
        Reserve(1)[0] = (byte)':';
        _count++;
        _needsComma = false;
    }

    internal void WritePropertyName(string name)
    {
        if (IsForeign)
        {
            _careful!.WritePropertyName(name);
            return;
        }

        WriteStringValue(name);
        Reserve(1)[0] = (byte)':';
        _count++;
        _needsComma = false;
    }

    internal void WriteNullValue()
    {
        if (!TryPut("null"u8))
        {
            _careful!.WriteNullValue();
        }
    }

    internal void WriteBooleanValue(bool value)
    {
        if (!TryPut(value ? "true"u8 : "false"u8))
        {
            _careful!.WriteBooleanValue(value);
        }
    }

    internal void WriteNumberValue(long value)
    {
        if (IsForeign)
        {
            _careful!.WriteNumberValue(value);
            return;
        }

        var text = BeginValue(LongestNumber);
        Utf8Formatter.TryFormat(value, text, out var length);
        _count += length;
    }

    internal void WriteNumberValue(ulong value)
    {
        if (IsForeign)
        {
            _careful!.WriteNumberValue(value);
            return;
        }

        var text = BeginValue(LongestNumber);
        Utf8Formatter.TryFormat(value, text, out var length);
        _count += length;
    }

    internal void WriteNumberValue(double value)
    {
        BeginCareful().WriteNumberValue(value);
        EndCareful();
    }

    internal void WriteNumberValue(decimal value)
    {
        BeginCareful().WriteNumberValue(value);
        EndCareful();
    }

    internal void WriteStringValue(string value)
    {
        if (!TryPutPlain(value))
        {
            BeginCareful().WriteStringValue(value);
            EndCareful();
        }
    }

    /// <summary>Writes a string that needs no escaping.</summary>
    /// <param name="value">The ASCII text, which must not contain characters that JSON escapes.</param>
    internal void WriteStringValue(scoped ReadOnlySpan<byte> value)
    {
        if (IsForeign)
        {
            _careful!.WriteStringValue(value);
            return;
        }

        var text = BeginValue(value.Length + 2);
        text[0] = (byte)'"';
        value.CopyTo(text[1..]);
        text[value.Length + 1] = (byte)'"';
        _count += value.Length + 2;
    }

    internal void WriteStringValue(DateTimeOffset value)
    {
        if (IsForeign)
        {
            Span<byte> copy = stackalloc byte[IsoDateTime.LongestText];
            _careful!.WriteStringValue(copy[..IsoDateTime.Format(value, copy)]);
            return;
        }

        var text = BeginValue(IsoDateTime.LongestText + 2);
        var length = IsoDateTime.Format(value, text[1..]);
        text[0] = (byte)'"';
        text[length + 1] = (byte)'"';
        _count += length + 2;
    }

    internal void WriteBase64StringValue(byte[] value)
    {
        BeginCareful().WriteBase64StringValue(value);
        EndCareful();
    }

    internal void WriteElementValue(JsonElement value)
    {
        value.WriteTo(BeginCareful());
        EndCareful();
    }
}
