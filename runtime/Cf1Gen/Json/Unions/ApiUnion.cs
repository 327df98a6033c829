using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Cf1Gen.Runtime;

namespace Cf1Gen;

/// <summary>The base class of the generated unions. A union holds a value of one of several types.</summary>
/// <remarks>
/// Two unions of the same type are equal if their values are. Immutable; as safe to use from several threads as the value.
/// </remarks>
public abstract class ApiUnion
{
    // A value of an unknown type is parsed when it is used, because it then takes several times the memory of its text.
    private object _value;

    /// <summary>Initializes a new instance of the <see cref="ApiUnion"/> class.</summary>
    /// <param name="value">The value.</param>
    /// <param name="codec">The codec of the type of the value, or <see langword="null"/> if it has none of the types of the union.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <see langword="null"/>.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected ApiUnion(object value, JsonCodec? codec)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
        Codec = codec;
    }

    /// <summary>
    /// Gets the value, for a <c>switch</c> over its type. If the value has none of the types that the API's document defines, it is a
    /// <see cref="JsonElement"/>, which is written back unchanged.
    /// </summary>
    public object Value => _value is ReceivedJson received ? Parse(received) : _value;

    /// <summary>Gets a value indicating whether the value has one of the types that were known when the union was generated.</summary>
    public bool IsKnown => Codec is not null;

    internal JsonCodec? Codec { get; }

    // Several threads can read the value at the same time. All of them must receive the same one.
    private object Parse(ReceivedJson received)
    {
        Interlocked.CompareExchange(ref _value, received.ToElement(), received);
        return _value;
    }

    /// <summary>Determines whether another object is a union of the same type with an equal value.</summary>
    /// <param name="obj">The other object.</param>
    /// <returns><see langword="true"/> if both are equal; otherwise, <see langword="false"/>.</returns>
    public override bool Equals(object? obj) => obj is ApiUnion other && other.GetType() == GetType() && Value.Equals(other.Value);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    /// <summary>Returns the text of the value, which is the start of its JSON if it is a model or of an unknown type.</summary>
    /// <returns>A text, without the values of members whose names indicate a secret.</returns>
    public override string ToString() => Value is JsonElement json ? ModelText.Create(json) : Value.ToString() ?? "";

    /// <summary>Gets the value if it was read or created by the specified codec.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="codec">The codec.</param>
    /// <param name="value">The value.</param>
    /// <returns><see langword="true"/> if the codec is that of the value; otherwise, <see langword="false"/>.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected bool TryGet<T>(JsonCodec<T> codec, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        return ReferenceEquals(Codec, codec) && TryGet(out value);
    }

    /// <summary>Gets the value if it has the specified type.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns><see langword="true"/> if the value has the type; otherwise, <see langword="false"/>.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected bool TryGet<T>([MaybeNullWhen(false)] out T value)
    {
        var isOfType = Value is T;
        value = isOfType ? (T)Value : default;
        return isOfType;
    }
}
