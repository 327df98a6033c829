using System.ComponentModel;

namespace Cf1Gen.Runtime;

/// <summary>Makes a union that was read.</summary>
/// <typeparam name="TSelf">The type of the union itself.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IApiUnion<TSelf>
    where TSelf : ApiUnion, IApiUnion<TSelf>
{
    /// <summary>The types that a value may be of.</summary>
    static abstract UnionCases Cases { get; }

    /// <summary>Makes a union that holds a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="index">The index of its case, or −1 for one that is none of them.</param>
    /// <returns>The union.</returns>
    static abstract TSelf Create(object value, int index);
}
