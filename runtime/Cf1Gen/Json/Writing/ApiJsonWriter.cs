using System.Buffers;
using System.Text.Json;

namespace Cf1Gen.Runtime;

/// <summary>Writes one JSON text. Generated models are written with it.</summary>
/// <remarks>Not safe to use from several threads.</remarks>
internal ref partial struct ApiJsonWriter
{
    /// <summary>The underlying writer of tokens, for values that are not models.</summary>
    internal RawJsonWriter Inner;

    /// <summary>Initializes a new instance of the <see cref="ApiJsonWriter"/> struct that writes a new text.</summary>
    /// <param name="output">The output that receives the text, encoded as UTF-8, which is complete after <see cref="Flush"/>.</param>
    public ApiJsonWriter(IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        Inner = new RawJsonWriter(output);
    }

    /// <summary>Initializes a new instance of the <see cref="ApiJsonWriter"/> struct for the conversion of a model.</summary>
    internal ApiJsonWriter(IBufferWriter<byte> output, ModelConversion conversion)
    {
        Inner = new RawJsonWriter(output, conversion.DeclaredNames);
        Conversion = conversion;
    }

    /// <summary>Initializes a new instance of the <see cref="ApiJsonWriter"/> struct that continues the text of another writer.</summary>
    internal ApiJsonWriter(Utf8JsonWriter writer) => Inner = new RawJsonWriter(writer);

    /// <summary>Gets the conversion that the text is written for, or <see langword="null"/>.</summary>
    internal ModelConversion? Conversion { get; }

    /// <summary>
    /// Gets a value indicating whether the text is part of a request, which has no read-only properties at any level.
    /// </summary>
    internal bool IsRequest { get; init; }

    /// <summary>Passes the text that was written to the output.</summary>
    public void Flush() => Inner.Flush();

    /// <summary>Writes the start of an object where a value is expected.</summary>
    public void WriteStartObject() => Inner.WriteStartObject();

    /// <summary>Writes the end of an object.</summary>
    public void WriteEndObject() => Inner.WriteEndObject();

    /// <summary>Writes a member of the object that is open.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The name of the member.</param>
    /// <param name="value">The value of the member.</param>
    /// <param name="codec">The codec of the type.</param>
    public void WriteMember<T>(string name, T value, JsonCodec<T> codec)
    {
        Inner.WritePropertyName(name);
        codec.Write(ref this, value);
    }

    /// <summary>Writes the members of a model into the object that is open.</summary>
    /// <param name="model">The model.</param>
    public void WriteMembers(ApiModel model) => model.WriteMembers(ref this);

    /// <summary>
    /// Writes an item of an array or a map. A value that is <see langword="null"/> although its type does not allow it is written as
    /// <c>null</c>, so that the API can reject it.
    /// </summary>
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

    /// <summary>Writes a value, or <c>null</c> if it is <see langword="null"/>.</summary>
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
