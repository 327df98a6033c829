using System.Collections.Generic;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.OpenApi.Schemas;

/// <summary>An alternative of a schema.</summary>
/// <param name="View">The schema of the alternative.</param>
/// <param name="Discriminator">The discriminator next to the <c>oneOf</c> or <c>anyOf</c> that contains the alternative.</param>
internal sealed record UnionBranch(SchemaView View, OpenApiDiscriminator? Discriminator)
{
    /// <summary>
    /// Gets a value indicating whether the branch is the schema without its derived schemas, which are other branches.
    /// </summary>
    public bool IsBase { get; init; }

    /// <summary>Gets a value indicating whether the branch is selected when the discriminator selects no other one.</summary>
    public bool IsFallback { get; init; }

    /// <summary>Gets the values of the discriminator that its mapping has for the branch.</summary>
    public IReadOnlyList<string> MappedValues { get; init; } = [];
}
