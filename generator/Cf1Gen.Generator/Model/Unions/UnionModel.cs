using Cf1Gen.Generator.Common;

namespace Cf1Gen.Generator.Model.Unions;

/// <summary>A generated union: a class that contains a value of one of several types, or the JSON of an unknown one.</summary>
internal sealed record UnionModel
{
    public required string Name { get; init; }

    public string? Summary { get; init; }

    /// <summary>Gets the wire name of the property that distinguishes the cases, or <see langword="null"/>.</summary>
    public string? Tag { get; init; }

    /// <summary>Gets the cases in the order of the document, which decides when a value fits several of them.</summary>
    public required EquatableArray<UnionCaseModel> Cases { get; init; }

    /// <summary>Gets a value indicating whether the status of a response selects the case.</summary>
    public bool IsByStatus => Cases.Count > 0 && Cases[0].Status is not null;

    public bool Deprecated { get; init; }
}
