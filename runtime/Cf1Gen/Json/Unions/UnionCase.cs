using System.ComponentModel;

namespace Cf1Gen.Runtime;

/// <summary>One of the types that the value of a union can have.</summary>
/// <remarks>Immutable; safe to use from several threads.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class UnionCase
{
    /// <summary>Initializes a new instance of the <see cref="UnionCase"/> class.</summary>
    /// <param name="codec">The codec of the type.</param>
    /// <param name="discriminatorValues">The values of the discriminator that select the type; empty if none does.</param>
    /// <exception cref="ArgumentNullException"><paramref name="codec"/> is <see langword="null"/>.</exception>
    public UnionCase(JsonCodec codec, params string[] discriminatorValues)
    {
        ArgumentNullException.ThrowIfNull(codec);
        Codec = codec;
        DiscriminatorValues = discriminatorValues;
    }

    internal JsonCodec Codec { get; }

    internal IReadOnlyList<string> DiscriminatorValues { get; }
}
