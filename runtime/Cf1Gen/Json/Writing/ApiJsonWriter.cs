using System.Buffers;
using System.Text.Json;

namespace Cf1Gen.Runtime;

/// <summary>Writes one JSON text. Generated models write themselves with it.</summary>
/// <remarks>Not safe to use from several threads.</remarks>
internal ref partial struct ApiJsonWriter
{
    /// <summary>The writer below, for values and for what is not a model.</summary>
    internal RawJsonWriter Inner;

    /// <summary>Starts a text.</summary>
    /// <param name="output">Gets the text as UTF-8; complete after <see cref="Flush"/>.</param>
    public ApiJsonWriter(IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        Inner = new RawJsonWriter(output);
    }

    /// <summary>Goes on where another writer is.</summary>
    internal ApiJsonWriter(Utf8JsonWriter writer) => Inner = new RawJsonWriter(writer);

    /// <summary>Hands all that was written to the output.</summary>
    public void Flush() => Inner.Flush();

    /// <summary>Starts an object: where a value is expected.</summary>
    public void WriteStartObject() => Inner.WriteStartObject();

    /// <summary>Ends an object.</summary>
    public void WriteEndObject() => Inner.WriteEndObject();

    /// <summary>Writes a member of the object that is open.</summary>
    /// <typeparam name="T">The type of its value.</typeparam>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value.</param>
    /// <param name="codec">Writes the type.</param>
    public void WriteMember<T>(string name, T value, JsonCodec<T> codec)
    {
        Inner.WritePropertyName(name);
        codec.Write(ref this, value);
    }

    /// <summary>Writes the members of a model into the object that is open.</summary>
    /// <param name="model">The model.</param>
    public void WriteMembers(ApiModel model) => model.WriteMembers(ref this);

    /// <summary>Writes one of many values. One that is <see langword="null"/> although its type forbids it is sent so: the API says what it thinks of it.</summary>
    internal void WriteItem<T>(T value, JsonCodec<T> codec)
    {
        if (value is null)
        {
            Inner.WriteNullValue();
        }
        else
        {
            codec.Write(ref this, value);
        }
    }

    /// <summary>Writes a value without a name.</summary>
    internal void WriteValueOrNull<T>(T? value, JsonCodec<T> codec)
        where T : class
    {
        if (value is null)
        {
            Inner.WriteNullValue();
        }
        else
        {
            codec.Write(ref this, value);
        }
    }

    /// <inheritdoc cref="WriteValueOrNull{T}(T, JsonCodec{T})"/>
    internal void WriteValueOrNull<T>(T? value, JsonCodec<T> codec)
        where T : struct
    {
        if (value is null)
        {
            Inner.WriteNullValue();
        }
        else
        {
            codec.Write(ref this, value.GetValueOrDefault());
        }
    }
}
