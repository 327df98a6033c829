using System;
using System.Collections.Generic;

namespace Cf1Gen.Generator.Common;

internal static class EquatableArrayExtensions
{
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items)
        where T : IEquatable<T> => new(items);
}
