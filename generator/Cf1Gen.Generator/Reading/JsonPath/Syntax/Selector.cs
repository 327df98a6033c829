namespace Cf1Gen.Generator.Reading.JsonPath.Syntax;

/// <summary>A selector of a segment, which selects children of a node.</summary>
internal abstract record Selector
{
    /// <summary>Selects the member of an object with a name.</summary>
    /// <param name="Value">The name.</param>
    internal sealed record Name(string Value) : Selector;

    /// <summary>Selects all children.</summary>
    internal sealed record Wildcard : Selector;

    /// <summary>Selects an item of an array.</summary>
    /// <param name="Value">The index; a negative one counts from the end.</param>
    internal sealed record Index(long Value) : Selector;

    /// <summary>Selects a range of the items of an array.</summary>
    /// <param name="Start">The first index; <see langword="null"/> for the default.</param>
    /// <param name="End">The index behind the last one; <see langword="null"/> for the default.</param>
    /// <param name="Step">The distance of two indexes.</param>
    internal sealed record Slice(long? Start, long? End, long Step) : Selector;

    /// <summary>Selects the children for which an expression is true.</summary>
    /// <param name="Expression">The expression.</param>
    internal sealed record Filter(FilterExpression Expression) : Selector;
}
