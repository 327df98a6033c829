using System.Collections.Generic;
using System.Linq;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.OpenApi.Schemas;

/// <summary>A schema with its location in the document.</summary>
internal sealed class LocatedSchema
{
    public LocatedSchema(IOpenApiSchema schema, string pointer)
    {
        Schema = schema;
        Pointer = pointer;
    }

    public IOpenApiSchema Schema { get; }

    public string Pointer { get; }

    /// <summary>Returns the schema of a keyword.</summary>
    public LocatedSchema Then(string keyword, IOpenApiSchema child) => new(child, Pointer.Then(keyword));

    /// <summary>Returns one of the named schemas of a keyword.</summary>
    public LocatedSchema Then(string keyword, string name, IOpenApiSchema child) => new(child, Pointer.Then(keyword, name));

    /// <summary>Returns the schemas of <c>allOf</c>.</summary>
    public IReadOnlyList<LocatedSchema> AllOf() => Branches("allOf", Schema.AllOf);

    /// <summary>Returns the schemas of <c>oneOf</c>, and those of <c>anyOf</c>.</summary>
    public IEnumerable<IReadOnlyList<LocatedSchema>> Alternatives() =>
        new[] { Branches("oneOf", Schema.OneOf), Branches("anyOf", Schema.AnyOf) }.Where(branches => branches.Count > 0);

    /// <summary>Returns the schemas of the properties whose names match a pattern.</summary>
    public IEnumerable<LocatedSchema> PatternProperties() =>
        Schema.PatternProperties?.Select(pattern => Then("patternProperties", pattern.Key, pattern.Value)) ?? [];

    private IReadOnlyList<LocatedSchema> Branches(string keyword, IList<IOpenApiSchema>? branches)
    {
        if (branches is not { Count: > 0 })
        {
            return [];
        }

        var pointer = Pointer.Then(keyword);
        return [.. branches.Select((branch, index) => new LocatedSchema(branch, pointer.Then(index)))];
    }
}
