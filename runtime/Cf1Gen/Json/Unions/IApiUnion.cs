using System.ComponentModel;

namespace Cf1Gen.Runtime;

/// <summary>Defines the types of a union and creates its instances when they are read.</summary>
/// <typeparam name="TSelf">The type of the union.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IApiUnion<TSelf>
    where TSelf : ApiUnion, IApiUnion<TSelf>
{
    /// <summary>Gets the types that a value can have.</summary>
    static abstract UnionCases Cases { get; }

    /// <summary>Creates a union with a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="codec">The codec of its type, or <see langword="null"/> if the value has none of the types.</param>
    /// <returns>The union.</returns>
    static abstract TSelf Create(object value, JsonCodec? codec);
}
