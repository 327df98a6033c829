using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Model;
using Cf1Gen.Generator.Model.Clients;

namespace Cf1Gen.Generator.Pipeline;

/// <summary>The types that are generated from a document.</summary>
/// <param name="DocumentPath">The document.</param>
/// <param name="Namespace">The namespace of the types.</param>
/// <param name="Names">The names of the types.</param>
internal sealed record DeclaredTypes(string DocumentPath, string Namespace, EquatableArray<string> Names)
{
    /// <summary>Returns the types of a model, or <see langword="null"/> when the model has no resources.</summary>
    public static DeclaredTypes? Of(ApiModel model)
    {
        var root = model.Resources.FirstOrDefault(resource => resource.Root is not null);
        return root is null
            ? null
            : new DeclaredTypes(root.DocumentPath, root.Namespace, model.Resources.SelectMany(Of).ToEquatableArray());
    }

    private static IEnumerable<string> Of(ResourceModel resource) =>
    [
        resource.Client.Name,
        .. resource.Root is { } root ? new[] { root.OptionsName } : [],
        .. resource.Objects.Select(model => model.Name),
        .. resource.Unions.Select(model => model.Name),
        .. resource.Enums.Select(model => model.Name),
        .. resource.Options.Select(model => model.Name),
        .. resource.Forms.Select(model => model.Name),
    ];
}
