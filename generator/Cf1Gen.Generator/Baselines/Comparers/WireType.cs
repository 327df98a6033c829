using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Cf1Gen.Generator.Baselines.Comparers;

/// <summary>Compares what C# types look like in JSON.</summary>
internal static class WireType
{
    private const string Any = "JsonElement";

    private static readonly HashSet<string> s_texts = ["string", "DateTimeOffset", "DateOnly", "byte[]"];
    private static readonly HashSet<string> s_numbers = ["int", "long", "ulong", "double", "decimal"];
    private static readonly string[] s_containers = ["IReadOnlyList<", "IReadOnlyDictionary<string, "];
    private static readonly Regex s_nullable = new(@"(?<name>\w+|[>\]])\?", RegexOptions.CultureInvariant);

    /// <summary>Determines whether every JSON value of one type is also one of another type.</summary>
    /// <param name="type">The type that includes the other one.</param>
    /// <param name="part">The type whose values are included.</param>
    /// <param name="enums">The names of the enums of both clients.</param>
    /// <param name="areOpen">Whether an enum includes any text.</param>
    /// <param name="cases">The types of the cases, if the type is a union.</param>
    public static bool Includes(string type, string part, ISet<string> enums, bool areOpen, IEnumerable<string> cases)
    {
        if (part.EndsWith("?", StringComparison.Ordinal) && !type.EndsWith("?", StringComparison.Ordinal) && type != Any)
        {
            return false;
        }

        var (all, some) = (WithoutNull(type), WithoutNull(part));
        if (all == some || all == Any || cases.Contains(some))
        {
            return true;
        }

        if (Array.Find(s_containers, outer => IsContainer(all, outer) && IsContainer(some, outer)) is { } container)
        {
            return Includes(Inner(all, container), Inner(some, container), enums, areOpen, []);
        }

        var isText = s_texts.Contains(some) || enums.Contains(some);
        return all switch
        {
            "string" => isText,
            "long" => some == "int",
            "double" or "decimal" => s_numbers.Contains(some),
            _ => areOpen && isText && enums.Contains(all),
        };
    }

    /// <summary>Returns the type of the items of a list; <see langword="null"/> for any other type.</summary>
    public static string? ItemOf(string type) => IsContainer(type, s_containers[0]) ? Inner(type, s_containers[0]) : null;

    /// <summary>Returns a type without the nullability of classes, which compiled programs do not depend on.</summary>
    public static string WithoutNullableClasses(string type, ISet<string> enums) => s_nullable.Replace(
        type, match => IsValueType(match.Groups["name"].Value, enums) ? match.Value : match.Groups["name"].Value);

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
        enums.Contains(type) || s_numbers.Contains(type) || type is "bool" or "DateTimeOffset" or "DateOnly" or Any;

    private static bool IsContainer(string type, string container) =>
        type.StartsWith(container, StringComparison.Ordinal) && type.EndsWith(">", StringComparison.Ordinal);

    private static string Inner(string type, string container) => type.Substring(container.Length, type.Length - container.Length - 1);
}
