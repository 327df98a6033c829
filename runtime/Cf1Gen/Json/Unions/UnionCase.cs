using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace Cf1Gen.Runtime;

/// <summary>One of the types that the value of a union may be of.</summary>
/// <remarks>Immutable; safe to use from several threads.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class UnionCase
{
    private protected UnionCase(string[] tags) => Tags = tags;

    /// <summary>The values of the union's tag that stand for the type; none when the tag does not tell.</summary>
    internal IReadOnlyList<string> Tags { get; }

    /// <summary>Makes a case.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="codec">Reads and writes the type.</param>
    /// <param name="tags">The values of the union's tag that stand for the type.</param>
    /// <returns>The case.</returns>
    public static UnionCase Of<T>(JsonCodec<T> codec, params string[] tags)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(codec);
        return new UnionCase<T>(codec, tags);
    }

    /// <summary>How well the value that the reader is on fits the type, see <see cref="MatchScore"/>.</summary>
    internal abstract int Fit(ApiJsonReader json);

    /// <inheritdoc cref="JsonCodec{T}.TryRead"/>
    internal abstract bool TryRead(ref ApiJsonReader json, [NotNullWhen(true)] out object? value);

    /// <inheritdoc cref="JsonCodec{T}.Write"/>
    internal abstract void Write(ref ApiJsonWriter json, object value);
}
