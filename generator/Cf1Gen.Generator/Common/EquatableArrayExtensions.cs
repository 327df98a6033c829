using System;
using System.Collections.Generic;

namespace Cf1Gen.Generator.Common;

/// <summary>Creates <see cref="EquatableArray{T}"/> values.</summary>
internal static class EquatableArrayExtensions
{
    /// <summary>Creates an <see cref="EquatableArray{T}"/> from the items of a sequence.</summary>
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items)
        where T : IEquatable<T> => new(items);
}
