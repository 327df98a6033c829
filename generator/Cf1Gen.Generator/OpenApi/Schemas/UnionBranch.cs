using System.Collections.Generic;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.OpenApi.Schemas;

/// <summary>An alternative of a schema.</summary>
/// <param name="View">The schema of the alternative.</param>
/// <param name="Discriminator">The discriminator next to the <c>oneOf</c> or <c>anyOf</c> that contains the alternative.</param>
internal sealed record UnionBranch(SchemaView View, OpenApiDiscriminator? Discriminator)
{
    /// <summary>Gets the component that the alternative is, even if the view also has the properties next to the alternatives.</summary>
    public string? Component { get; init; } = View.Component;

    /// <summary>Gets the schema without the properties next to the alternatives.</summary>
    public SchemaView Own { get; init; } = View;

    /// <summary>Gets the component whose properties the view also has, if it is not the union itself.</summary>
    public string? Extends { get; init; }

    /// <summary>Gets the components whose alternatives contain the alternative.</summary>
    public IReadOnlyList<string> Owners { get; init; } = [];

    /// <summary>
    /// Gets a value indicating whether the branch is the schema without its derived schemas, which are other branches.
    /// </summary>
    public bool IsBase { get; init; }

    /// <summary>Gets a value indicating whether the branch is selected when the discriminator selects no other one.</summary>
    public bool IsFallback { get; init; }

    /// <summary>Gets the values of the discriminator that its mapping has for the branch.</summary>
    public IReadOnlyList<string> MappedValues { get; init; } = [];
}
