using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Common;

namespace Cf1Gen.Generator.Model.Clients;

/// <summary>The types that are generated from one document.</summary>
/// <param name="DocumentPath">The document.</param>
/// <param name="Namespace">The namespace that they are meant for.</param>
/// <param name="Service">The service's name.</param>
/// <param name="Names">Their names.</param>
internal sealed record DeclaredTypes(string DocumentPath, string Namespace, string Service, EquatableArray<string> Names)
{
    /// <summary>Those of a model; null when it has none.</summary>
    public static DeclaredTypes? Of(ApiModel model)
    {
        var root = model.Resources.FirstOrDefault(resource => resource.Root is not null);
        return root is null ? null : new DeclaredTypes(root.DocumentPath, root.Namespace, root.Root!.ServiceName, model.Resources.SelectMany(Of).ToEquatableArray());
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
