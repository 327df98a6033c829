using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Cf1Gen.Runtime;

/// <summary>Builds a server-sent event from its lines.</summary>
/// <remarks>
/// <c>System.Net.ServerSentEvents</c> is not used: it does not limit the size of an event on .NET 10.0, it assigns the name of an event
/// without data to the next event, and for .NET 8.0 it would be a second package dependency.
/// </remarks>
internal sealed class ServerSentEvent
{
    private readonly ArrayBufferWriter<byte> _data = new();
    private string? _name;
    private string? _id;
    private long? _retry;

    /// <summary>Gets a value indicating whether the event has data; an event without data is ignored.</summary>
    public bool HasData { get; private set; }

    public ReadOnlyMemory<byte> Data => _data.WrittenMemory;

    /// <summary>Adds a line that is not blank.</summary>
    /// <exception cref="InvalidDataException">The event is longer than 64 MiB.</exception>
    internal void AddLine(ReadOnlySpan<byte> line)
    {
        var colon = line.IndexOf((byte)':');
        var field = colon < 0 ? line : line[..colon];
        var value = colon < 0 ? [] : line[(colon + 1)..];
        value = value.StartsWith(" "u8) ? value[1..] : value;
        if (field.SequenceEqual("data"u8))
        {
            AddData(value);
        }
        else if (field.SequenceEqual("event"u8))
        {
            _name = Encoding.UTF8.GetString(value);
        }
        else if (field.SequenceEqual("id"u8) && !value.Contains((byte)0))
        {
            _id = Encoding.UTF8.GetString(value);
        }
        else if (field.SequenceEqual("retry"u8) && long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var retry))
        {
            _retry = retry;
        }
    }

    /// <summary>Clears all fields, for the next event.</summary>
    internal void Reset()
    {
        _data.Clear();
        (HasData, _name, _id, _retry) = (false, null, null, null);
    }

    /// <summary>Writes the event as a JSON object.</summary>
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

    private void AddData(ReadOnlySpan<byte> value)
    {
        if (_data.WrittenCount + value.Length >= LineReader.MaxLength)
        {
            throw new InvalidDataException("An event is longer than 64 MiB.");
        }

        _data.Write(HasData ? "\n"u8 : []);
        _data.Write(value);
        HasData = true;
    }
}
