using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Model.Types;

namespace Cf1Gen.Generator.Model.Definitions;

/// <summary>A union whose types have no names yet.</summary>
internal sealed record UnionDefinition
{
    public required TypeId Id { get; init; }

    /// <summary>Gets the location of the schema.</summary>
    public required string Pointer { get; init; }

    public string? Summary { get; init; }

    /// <summary>Gets the wire name of the property that distinguishes the cases, or <see langword="null"/>.</summary>
    public string? DiscriminatorProperty { get; init; }

    /// <summary>Gets the cases in the order of the document.</summary>
    public required EquatableArray<UnionCaseDefinition> Cases { get; init; }

    public bool Deprecated { get; init; }
}
