using System.Diagnostics.CodeAnalysis;
using Cf1Gen.Runtime;

namespace Cf1Gen;

/// <summary>
/// A value out of a list that the API may extend: the known values are static properties of the type, and any other text is
/// accepted, kept, and sent back as it came.
/// </summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
/// <remarks>
/// Values are compared ordinally. The <see langword="default"/> of the type has an empty <see cref="Value"/>. All members are safe to use from several threads.
/// </remarks>
[SuppressMessage("Naming", "CA1711:Identifiers should not have incorrect suffix", Justification = "It is an enum in all but the C# keyword.")]
public interface IOpenEnum<TSelf> : IEquatable<TSelf>
    where TSelf : struct, IOpenEnum<TSelf>
{
    /// <summary>The text as the API spells it; never <see langword="null"/>.</summary>
    string Value { get; }

    /// <summary>Whether <see cref="Value"/> is one of the values that were known when the type was generated.</summary>
    bool IsKnown { get; }

    /// <summary>The known values.</summary>
    static abstract JsonNameTable Known { get; }

    /// <summary>Makes a value of any text.</summary>
    /// <param name="value">The text as the API spells it.</param>
    /// <returns>The value.</returns>
    static abstract TSelf Create(string value);
}
