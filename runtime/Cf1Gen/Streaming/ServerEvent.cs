using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Cf1Gen.Runtime;

/// <summary>A server-sent event as it is put together from its lines.</summary>
internal sealed class ServerEvent
{
    private readonly ArrayBufferWriter<byte> _data = new();
    private bool _hasData;
    private string? _name;
    private string? _id;
    private long? _retry;

    /// <summary>Whether there is anything that a listener would be told.</summary>
    public bool IsThere => _hasData;

    public ReadOnlyMemory<byte> Data => _data.WrittenMemory;

    /// <summary>Takes a line that is not blank.</summary>
    /// <exception cref="InvalidDataException">The event has become longer than 64 MiB.</exception>
    internal void Take(ReadOnlySpan<byte> line)
    {
        var colon = line.IndexOf((byte)':');
        var field = colon < 0 ? line : line[..colon];
        var value = colon < 0 ? [] : line[(colon + 1)..];
        value = value.StartsWith(" "u8) ? value[1..] : value;
        if (field.SequenceEqual("data"u8))
        {
            if (_data.WrittenCount + value.Length >= LineReader.Longest)
            {
                throw new InvalidDataException("An event is longer than 64 MiB.");
            }

            _data.Write(_hasData ? "\n"u8 : []);
            _data.Write(value);
            _hasData = true;
        }
        else if (field.SequenceEqual("event"u8))
        {
            _name = Encoding.UTF8.GetString(value);
        }
        else if (field.SequenceEqual("id"u8))
        {
            _id = Encoding.UTF8.GetString(value);
        }
        else if (field.SequenceEqual("retry"u8) && long.TryParse(value, System.Globalization.CultureInfo.InvariantCulture, out var retry))
        {
            _retry = retry;
        }
    }

    /// <summary>Forgets all: the next line begins another event.</summary>
    internal void Clear()
    {
        _data.Clear();
        (_hasData, _name, _id, _retry) = (false, null, null, null);
    }

    /// <summary>Gives the event as a JSON object.</summary>
    internal ReadOnlyMemory<byte> ToJson()
    {
        var output = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(output);
        json.WriteStartObject();
        if (_name is not null)
        {
            json.WriteString("event", _name);
        }

        json.WriteString("data", Encoding.UTF8.GetString(_data.WrittenSpan));
        if (_id is not null)
        {
            json.WriteString("id", _id);
        }

        if (_retry is { } retry)
        {
            json.WriteNumber("retry", retry);
        }

        json.WriteEndObject();
        json.Flush();
        return output.WrittenMemory;
    }
}
