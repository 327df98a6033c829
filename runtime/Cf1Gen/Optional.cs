using System.Diagnostics.CodeAnalysis;

namespace Cf1Gen;

/// <summary>
/// A property that may be left out, or be present and <see langword="null"/>: the two mean different things in an update.
/// </summary>
/// <typeparam name="T">The type of the property, <see langword="null"/> included.</typeparam>
/// <remarks>
/// The <see langword="default"/> is “not set”: nothing is sent. Assigning a value, also <see langword="null"/>, sets it:
/// <code>
/// new RequestUpdate { Note = null }    // sends "note": null, which clears the note
/// new RequestUpdate { }                // sends nothing, which leaves the note as it is
/// </code>
/// </remarks>
[SuppressMessage("Naming", "CA1716:Identifiers should not match keywords", Justification = "Optional is a keyword of Visual Basic only, which does not use source generators.")]
public readonly struct Optional<T> : IEquatable<Optional<T>>
{
    /// <summary>Makes a set value.</summary>
    /// <param name="value">The value; <see langword="null"/> counts as a value.</param>
    public Optional(T value)
    {
        Value = value;
        HasValue = true;
    }

    /// <summary>Whether the property is present, be it with a value or with <see langword="null"/>.</summary>
    public bool HasValue { get; }

    /// <summary>The value; the default of <typeparamref name="T"/> when it is not set.</summary>
    public T? Value { get; }

    /// <summary>Makes a set value.</summary>
    /// <param name="value">The value; <see langword="null"/> counts as a value.</param>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "The constructor is the named alternate.")]
    public static implicit operator Optional<T>(T value) => new(value);

    /// <summary>Whether both are not set, or both are set to equal values.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(Optional<T> left, Optional<T> right) => left.Equals(right);

    /// <summary>Whether one is set and the other is not, or both are set to different values.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(Optional<T> left, Optional<T> right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Optional<T> other) => HasValue == other.HasValue && EqualityComparer<T?>.Default.Equals(Value, other.Value);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Optional<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(HasValue, Value);

    /// <summary>The text of the value; empty when it is <see langword="null"/> or not set.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value?.ToString() ?? "";
}
