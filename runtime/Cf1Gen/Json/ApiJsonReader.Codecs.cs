using System.Text.Json;

namespace Cf1Gen.Runtime;

public ref partial struct ApiJsonReader
{
    /// <summary>Reads a value.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="value">Gets the value.</param>
    /// <param name="codec">Reads the type.</param>
    /// <returns>Whether the value is of the type; <see langword="null"/> is not.</returns>
    public bool Read<T>(ref T value, JsonCodec<T> codec)
    {
        if (!codec.TryRead(ref this, out var read))
        {
            return false;
        }

        value = read;
        return true;
    }

    /// <summary>Reads a value that may be <see langword="null"/>.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="value">Gets the value.</param>
    /// <param name="codec">Reads the type.</param>
    /// <returns>Whether the value is of the type or <see langword="null"/>.</returns>
    public bool ReadNullable<T>(ref T? value, JsonCodec<T> codec)
        where T : class
    {
        T? read = null;
        if (TokenType != JsonTokenType.Null && !codec.TryRead(ref this, out read))
        {
            return false;
        }

        value = read;
        return true;
    }

    /// <inheritdoc cref="ReadNullable{T}(ref T, JsonCodec{T})"/>
    public bool ReadNullable<T>(ref T? value, JsonCodec<T> codec)
        where T : struct
    {
        if (TokenType == JsonTokenType.Null)
        {
            value = null;
            return true;
        }

        if (!codec.TryRead(ref this, out var read))
        {
            return false;
        }

        value = read;
        return true;
    }

    /// <summary>Reads a value that may be <see langword="null"/>, and notes that it was present.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="value">Gets the value.</param>
    /// <param name="codec">Reads the type.</param>
    /// <returns>Whether the value is of the type or <see langword="null"/>.</returns>
    public bool ReadOptional<T>(ref Optional<T?> value, JsonCodec<T> codec)
        where T : class
    {
        T? read = null;
        if (!ReadNullable(ref read, codec))
        {
            return false;
        }

        value = read;
        return true;
    }

    /// <inheritdoc cref="ReadOptional{T}(ref Optional{T}, JsonCodec{T})"/>
    public bool ReadOptional<T>(ref Optional<T?> value, JsonCodec<T> codec)
        where T : struct
    {
        T? read = null;
        if (!ReadNullable(ref read, codec))
        {
            return false;
        }

        value = read;
        return true;
    }
}
