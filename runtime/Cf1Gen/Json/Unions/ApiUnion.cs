using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Cf1Gen.Runtime;

/// <summary>A value that is of one of several types: generated unions derive from it.</summary>
/// <remarks>
/// Two unions of one type are equal when their values are. Immutable; as safe to use from several threads as the value is.
/// </remarks>
public abstract class ApiUnion
{
    /// <summary>Makes a union that holds a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="index">The index of its case, or −1 for one that is none of them.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <see langword="null"/>.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected ApiUnion(object value, int index)
    {
        ArgumentNullException.ThrowIfNull(value);
        Value = value;
        Index = index;
    }

    /// <summary>
    /// The value, for a <c>switch</c> over its type. When it is of none of the types that the API's document tells of, it is a
    /// <see cref="JsonElement"/>; that is written back as it came.
    /// </summary>
    public object Value { get; }

    /// <summary>Whether the value is of one of the types that were known when the union was generated.</summary>
    public bool IsKnown => Index >= 0;

    /// <summary>The index of the value's case, or −1.</summary>
    internal int Index { get; }

    /// <summary>Whether both are of one type and hold equal values.</summary>
    /// <param name="obj">The other one.</param>
    /// <returns>Whether they are equal.</returns>
    public override bool Equals(object? obj) => obj is ApiUnion other && other.GetType() == GetType() && Value.Equals(other.Value);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    /// <summary>Gives the value if it is of a type.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>Whether it is of the type.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected bool TryGet<T>([MaybeNullWhen(false)] out T value)
    {
        var isOfType = Value is T;
        value = isOfType ? (T)Value : default;
        return isOfType;
    }
}
