using System;
using System.Collections.Generic;

namespace Cf1Gen.Generator.Baselines.Comparers;

/// <summary>Compares what C# types look like in JSON.</summary>
internal static class WireType
{
    private static readonly HashSet<string> s_texts = ["string", "DateTimeOffset", "DateOnly", "byte[]"];
    private static readonly HashSet<string> s_numbers = ["int", "long", "ulong", "double", "decimal"];

    /// <summary>Determines whether values of both types can be the same text.</summary>
    /// <param name="before">The old type.</param>
    /// <param name="after">The new type.</param>
    /// <param name="enums">The names of the enums of both clients.</param>
    public static bool AreAlike(string before, string after, ISet<string> enums) => (KindOf(before, enums), KindOf(after, enums)) switch
    {
        ("", "") => false,
        ("any", _) => true,
        var (one, other) => one == other,
    };

    private static string KindOf(string type, ISet<string> enums)
    {
        var name = WithoutNull(type);
        return s_texts.Contains(name) || enums.Contains(name) ? "text"
            : s_numbers.Contains(name) ? "number"
            : name == "JsonElement" ? "any"
            : "";
    }

    /// <summary>Returns a type without what allows null: <c>T</c> of <c>T?</c> and <c>Optional&lt;T?&gt;</c>.</summary>
    public static string WithoutNull(string type)
    {
        const string Optional = "Optional<";
        var inner = type.StartsWith(Optional, StringComparison.Ordinal)
            ? type.Substring(Optional.Length, type.Length - Optional.Length - 1)
            : type;
        return inner.TrimEnd('?');
    }

    /// <summary>Returns how much a type allows: 0 for <c>T</c>, 1 for <c>T?</c>, 2 for <c>Optional&lt;T?&gt;</c>.</summary>
    public static int NullabilityOf(string type) =>
        type.StartsWith("Optional<", StringComparison.Ordinal) ? 2 : type.EndsWith("?", StringComparison.Ordinal) ? 1 : 0;

    /// <summary>Determines whether a type without what allows null is a struct.</summary>
    /// <param name="type">The type.</param>
    /// <param name="enums">The names of the enums.</param>
    public static bool IsValueType(string type, ISet<string> enums) =>
        enums.Contains(type) || s_numbers.Contains(type) || type is "bool" or "DateTimeOffset" or "DateOnly" or "JsonElement";
}
