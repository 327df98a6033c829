using System.Collections.Generic;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.OpenApi.Schemas;

/// <summary>The branches of one <c>oneOf</c> or <c>anyOf</c>.</summary>
internal sealed class SchemaAlternatives
{
    public SchemaAlternatives(IReadOnlyList<LocatedSchema> branches, JsonSchemaType? outerType)
    {
        Branches = branches;
        OuterType = outerType;
    }

    public IReadOnlyList<LocatedSchema> Branches { get; }

    /// <summary>
    /// The type that other parts of an <c>allOf</c> say: a branch of another one has no values. The type that stands beside the
    /// branches themselves is not meant: where they contradict it, they are what its author had in mind.
    /// </summary>
    public JsonSchemaType? OuterType { get; }

    /// <summary>Whether one of its branches can have any values beside null.</summary>
    public bool Allows(SchemaView branch) =>
        !branch.IsNullOnly && !branch.IsNever && (branch.Type is not { } own || OuterType is not { } all || JsonTypes.Common(own, all) != 0);
}
