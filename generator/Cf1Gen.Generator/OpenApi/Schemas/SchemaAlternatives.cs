using System;
using System.Collections.Generic;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.OpenApi.Schemas;

/// <summary>The branches of a <c>oneOf</c> or <c>anyOf</c>.</summary>
internal sealed class SchemaAlternatives
{
    public SchemaAlternatives(IReadOnlyList<LocatedSchema> branches, JsonSchemaType? outerType)
    {
        Branches = branches;
        OuterType = outerType;
    }

    public IReadOnlyList<LocatedSchema> Branches { get; }

    /// <summary>
    /// Gets the type that other parts of an <c>allOf</c> require: a branch of another type allows no value. A type next to the branches
    /// does not count, because where it contradicts them, the branches are what the author intended.
    /// </summary>
    public JsonSchemaType? OuterType { get; }

    /// <summary>Gets a value indicating whether a value matches only one of the branches: those of a <c>oneOf</c>.</summary>
    public bool IsExclusive => Branches.Count > 0 && Branches[0].Pointer.EndsWith("/oneOf/0", StringComparison.Ordinal);

    /// <summary>Returns a value indicating whether a branch allows values other than null.</summary>
    public bool Allows(SchemaView branch) =>
        !branch.IsNullOnly && !branch.IsNever
            && (branch.Type is not { } own || OuterType is not { } all || JsonTypes.Common(own, all) != 0);
}
