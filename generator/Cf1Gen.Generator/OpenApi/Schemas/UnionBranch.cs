using System.Collections.Generic;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.OpenApi.Schemas;

/// <summary>One of the alternatives of a schema.</summary>
internal sealed class UnionBranch
{
    public UnionBranch(SchemaView view, OpenApiDiscriminator? discriminator)
    {
        View = view;
        Discriminator = discriminator;
    }

    public SchemaView View { get; }

    /// <summary>The discriminator beside the <c>oneOf</c> or <c>anyOf</c> that the branch stands in.</summary>
    public OpenApiDiscriminator? Discriminator { get; }

    /// <summary>Whether it is meant without its kinds, which are branches of their own.</summary>
    public bool IsPlain { get; init; }

    /// <summary>Whether it is what remains when the tag tells of no other one.</summary>
    public bool IsRest { get; set; }

    /// <summary>The values of the discriminator that its mapping has for this branch.</summary>
    public List<string> Mapped { get; } = [];
}
