using System.Diagnostics.CodeAnalysis;

namespace Cf1Gen;

/// <summary>
/// A property value that distinguishes between missing and <see langword="null"/>, which differ in an update.
/// </summary>
/// <typeparam name="T">The type of the property, including <see langword="null"/>.</typeparam>
/// <remarks>
/// The <see langword="default"/> has no value: the property is not sent. Assigning any value, including <see langword="null"/>, sends it:
/// <code>
/// new RequestUpdate { Note = null }    // sends "note": null, which clears the note
/// new RequestUpdate { }                // sends nothing, which leaves the note as it is
/// </code>
/// </remarks>
[SuppressMessage(
    "Naming",
    "CA1716:Identifiers should not match keywords",
    Justification = "Optional is a keyword of Visual Basic only, which does not support source generators.")]
public readonly struct Optional<T> : IEquatable<Optional<T>>
{
    /// <summary>Initializes a new instance of the <see cref="Optional{T}"/> struct with a value.</summary>
    /// <param name="value">The value, which can be <see langword="null"/>.</param>
    public Optional(T value)
    {
        Value = value;
        HasValue = true;
    }

    /// <summary>Gets a value indicating whether the property is present, including as <see langword="null"/>.</summary>
    public bool HasValue { get; }

    /// <summary>Gets the value; the default of <typeparamref name="T"/> when <see cref="HasValue"/> is <see langword="false"/>.</summary>
    public T? Value { get; }

    /// <summary>Converts a value, which can be <see langword="null"/>, to an <see cref="Optional{T}"/>.</summary>
    /// <param name="value">The value.</param>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "The constructor is the named alternate.")]
    public static implicit operator Optional<T>(T value) => new(value);

    /// <summary>Determines whether both have no value, or equal values.</summary>
    /// <param name="left">The first value.</param>
    /// <param name="right">The second value.</param>
    /// <returns><see langword="true"/> if they are equal; otherwise, <see langword="false"/>.</returns>
    public static bool operator ==(Optional<T> left, Optional<T> right) => left.Equals(right);

    /// <summary>Determines whether only one has a value, or both have different values.</summary>
    /// <param name="left">The first value.</param>
    /// <param name="right">The second value.</param>
    /// <returns><see langword="true"/> if they differ; otherwise, <see langword="false"/>.</returns>
    public static bool operator !=(Optional<T> left, Optional<T> right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Optional<T> other) => HasValue == other.HasValue && EqualityComparer<T?>.Default.Equals(Value, other.Value);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Optional<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(HasValue, Value);

    /// <summary>Returns the text of the value; empty when it is missing or <see langword="null"/>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value?.ToString() ?? "";
}
