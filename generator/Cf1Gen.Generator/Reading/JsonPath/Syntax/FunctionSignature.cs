using System.Collections.Generic;
using System.Linq;

namespace Cf1Gen.Generator.Reading.JsonPath.Syntax;

/// <summary>The name and the types of a function extension.</summary>
/// <param name="Name">The name.</param>
/// <param name="Result">The type of the result.</param>
/// <param name="Parameters">The types of the parameters.</param>
internal sealed record FunctionSignature(string Name, FilterType Result, IReadOnlyList<FilterType> Parameters)
{
    /// <summary>Counts the characters of a string, the items of an array or the members of an object.</summary>
    public static readonly FunctionSignature Length = new("length", FilterType.Value, [FilterType.Value]);

    /// <summary>Counts the nodes that a query selects.</summary>
    public static readonly FunctionSignature Count = new("count", FilterType.Value, [FilterType.Nodes]);

    /// <summary>Determines whether a regular expression matches a whole string.</summary>
    public static readonly FunctionSignature Match = new("match", FilterType.Logical, [FilterType.Value, FilterType.Value]);

    /// <summary>Determines whether a regular expression matches a part of a string.</summary>
    public static readonly FunctionSignature Search = new("search", FilterType.Logical, [FilterType.Value, FilterType.Value]);

    /// <summary>Returns the value of the only node that a query selects.</summary>
    public static readonly FunctionSignature Value = new("value", FilterType.Value, [FilterType.Nodes]);

    /// <summary>Gets the functions of RFC 9535.</summary>
    public static IReadOnlyList<FunctionSignature> All { get; } = [Length, Count, Match, Search, Value];

    /// <summary>Gets a value indicating whether the second argument is a regular expression.</summary>
    public bool HasPattern => this == Match || this == Search;

    /// <summary>Returns the function with a name; <see langword="null"/> if there is none.</summary>
    public static FunctionSignature? Find(string name) => All.FirstOrDefault(function => function.Name == name);
}
