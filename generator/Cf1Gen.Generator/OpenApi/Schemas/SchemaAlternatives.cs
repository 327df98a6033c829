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

    /// <summary>Returns a value indicating whether a branch allows values other than null.</summary>
    public bool Allows(SchemaView branch) =>
        !branch.IsNullOnly && !branch.IsNever
            && (branch.Type is not { } own || OuterType is not { } all || JsonTypes.Common(own, all) != 0);
}
