using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace Cf1Gen.Runtime;

/// <summary>Reads and writes the JSON of one type; <see cref="JsonCodec"/> has them.</summary>
/// <typeparam name="T">The type.</typeparam>
/// <remarks>Safe to use from several threads.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class JsonCodec<T>
{
    private protected JsonCodec()
    {
    }

    // Made when they are first asked for. Not typed, because a generic class with a member of an ever deeper instance of itself cannot
    // be compiled ahead of time.

    /// <summary>The codec of a list of the type.</summary>
    internal object? OfList { get; set; }

    /// <summary>The codec of a map of the type.</summary>
    internal object? OfMap { get; set; }

    /// <summary>The codec of the type or <c>null</c>.</summary>
    internal object? OfNullable { get; set; }

    /// <summary>Reads a value.</summary>
    /// <param name="json">Is on the value's first token; afterwards on its last, or where it was when the value is not of the type.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether the value is of the type.</returns>
    public abstract bool TryRead(ref ApiJsonReader json, [MaybeNullWhen(false)] out T value);

    /// <summary>Writes a value.</summary>
    /// <param name="json">Gets the value.</param>
    /// <param name="value">The value.</param>
    public abstract void Write(ref ApiJsonWriter json, T value);

    /// <summary>How well the value that the reader is on fits the type, see <see cref="MatchScore"/>.</summary>
    internal virtual int Fit(ApiJsonReader json) => TryRead(ref json, out _) ? MatchScore.Good : MatchScore.None;

    /// <summary>Reads a value that is one of many, where one that is not of the type should not spoil the others.</summary>
    internal virtual bool TryReadItem(ref ApiJsonReader json, [MaybeNullWhen(false)] out T value) => TryRead(ref json, out value);
}
