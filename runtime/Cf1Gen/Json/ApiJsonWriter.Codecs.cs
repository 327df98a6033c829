namespace Cf1Gen.Runtime;

public ref partial struct ApiJsonWriter
{
    /// <summary>Writes a property of the model that is being written.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="index">The index of its name.</param>
    /// <param name="value">Its value; <see langword="null"/> is not sent.</param>
    /// <param name="codec">Writes the type.</param>
    public void Write<T>(int index, T? value, JsonCodec<T> codec)
    {
        if (BeginProperty(index, value is not null))
        {
            codec.Write(ref this, value!);
        }
    }

    /// <inheritdoc cref="Write{T}(int, T, JsonCodec{T})"/>
    public void Write<T>(int index, T? value, JsonCodec<T> codec)
        where T : struct
    {
        if (BeginProperty(index, value is not null))
        {
            codec.Write(ref this, value.GetValueOrDefault());
        }
    }

    /// <summary>Writes a property of the model that is being written: nothing when it is not set, and <see langword="null"/> when it is set to that.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="index">The index of its name.</param>
    /// <param name="value">Its value.</param>
    /// <param name="codec">Writes the type.</param>
    public void Write<T>(int index, Optional<T?> value, JsonCodec<T> codec)
        where T : class
    {
        if (BeginProperty(index, value.IsSet))
        {
            WriteValueOrNull(value.Value, codec);
        }
    }

    /// <inheritdoc cref="Write{T}(int, Optional{T}, JsonCodec{T})"/>
    public void Write<T>(int index, Optional<T?> value, JsonCodec<T> codec)
        where T : struct
    {
        if (BeginProperty(index, value.IsSet))
        {
            WriteValueOrNull(value.Value, codec);
        }
    }

    /// <summary>Writes a property of the model that is being written, also when it is <see langword="null"/>.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="index">The index of its name.</param>
    /// <param name="value">Its value.</param>
    /// <param name="codec">Writes the type.</param>
    public void WriteNullable<T>(int index, T? value, JsonCodec<T> codec)
        where T : class
    {
        if (BeginProperty(index, isPresent: true))
        {
            WriteValueOrNull(value, codec);
        }
    }

    /// <inheritdoc cref="WriteNullable{T}(int, T, JsonCodec{T})"/>
    public void WriteNullable<T>(int index, T? value, JsonCodec<T> codec)
        where T : struct
    {
        if (BeginProperty(index, isPresent: true))
        {
            WriteValueOrNull(value, codec);
        }
    }

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
