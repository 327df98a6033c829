using Cf1Gen.Generator.Common;

namespace Cf1Gen.Generator.Model.Unions;

/// <summary>A generated union: a class that holds a value of one of several types, or the JSON of one that is none of them.</summary>
internal sealed record UnionModel
{
    public required string Name { get; init; }

    public string? Summary { get; init; }

    /// <summary>The member whose value tells which object it is; null when there is none.</summary>
    public string? Tag { get; init; }

    /// <summary>In the order of the document, which decides where a value fits several.</summary>
    public required EquatableArray<UnionCaseModel> Cases { get; init; }

    public bool Deprecated { get; init; }
}
