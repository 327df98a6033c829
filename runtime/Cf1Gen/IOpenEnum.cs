using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using Cf1Gen.Runtime;

namespace Cf1Gen;

/// <summary>A string type with known values, to which the API may add others at any time.</summary>
/// <typeparam name="TSelf">The type that implements the interface.</typeparam>
/// <remarks>
/// <para>
/// The known values are static properties of the type. Any other text is a valid value too: it is kept and sent back unchanged.
/// </para>
/// <para>
/// Values are compared ordinally. The <see langword="default"/> of the type has an empty <see cref="Value"/>. A value is formatted as its
/// text, and parsed from any text, whatever the format and the culture. All members are safe to use from several threads.
/// </para>
/// </remarks>
[SuppressMessage(
    "Naming",
    "CA1711:Identifiers should not have incorrect suffix",
    Justification = "The type is an enum in all but the C# keyword.")]
[SuppressMessage(
    "Design",
    "CA1033:Interface methods should be callable by child types",
    Justification = "ToString() and the conversion from a text have the same effect.")]
public interface IOpenEnum<TSelf> : IEquatable<TSelf>, ISpanFormattable, ISpanParsable<TSelf>
    where TSelf : struct, IOpenEnum<TSelf>
{
    /// <summary>Gets the text of the value in JSON; never <see langword="null"/>.</summary>
    string Value { get; }

    /// <summary>Gets a value indicating whether <see cref="Value"/> was known when the type was generated.</summary>
    bool IsKnown { get; }

    /// <summary>Gets the known values in the order of the document.</summary>
    static abstract IReadOnlyList<TSelf> All { get; }

    /// <summary>Gets the table of the known values.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract JsonNameTable Known { get; }

    /// <summary>Creates a value from its text.</summary>
    /// <param name="value">The text in JSON.</param>
    /// <returns>The value.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract TSelf Create(string value);

    /// <inheritdoc/>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => Value;

    /// <inheritdoc/>
    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        var fits = Value.TryCopyTo(destination);
        charsWritten = fits ? Value.Length : 0;
        return fits;
    }

    /// <summary>Creates a value from its text.</summary>
    /// <param name="s">The text, known or not.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>The value.</returns>
    static TSelf IParsable<TSelf>.Parse(string s, IFormatProvider? provider) => TSelf.Create(s);

    /// <inheritdoc cref="IParsable{TSelf}.Parse(string, IFormatProvider?)"/>
    static TSelf ISpanParsable<TSelf>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TSelf.Create(s.ToString());

    /// <summary>Creates a value from its text, which is always possible.</summary>
    /// <param name="s">The text, known or not.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The value.</param>
    /// <returns><see langword="true"/>.</returns>
    static bool ISpanParsable<TSelf>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out TSelf result)
    {
        result = TSelf.Create(s.ToString());
        return true;
    }
}
