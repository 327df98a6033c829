using Cf1Gen.Generator.Model;
using Cf1Gen.Generator.Model.Clients;

namespace Cf1Gen.Cli.Listing;

/// <summary>A generated type, except clients.</summary>
/// <param name="Name">The name of the type.</param>
/// <param name="Kind">The kind of the type.</param>
/// <param name="Members">The names of its properties, cases or values.</param>
internal sealed record ListedType(string Name, string Kind, IReadOnlyList<string> Members)
{
    /// <summary>Returns the types of a model, ordered by name.</summary>
    public static IReadOnlyList<ListedType> Of(ApiModel model) =>
        [.. model.Resources.SelectMany(Of).OrderBy(type => type.Name, StringComparer.Ordinal)];

    private static IEnumerable<ListedType> Of(ResourceModel resource) =>
    [
        .. resource.Objects.Select(type => new ListedType(type.Name, "object", [.. type.Properties.Select(property => property.Name)])),
        .. resource.Unions.Select(type => new ListedType(type.Name, "union", [.. type.Cases.Select(unionCase => unionCase.Name)])),
        .. resource.Enums.Select(type => new ListedType(type.Name, "enum", [.. type.Values.Select(value => value.Name)])),
        .. resource.Options.Select(type => new ListedType(type.Name, "options", [.. type.Options.Select(option => option.Name)])),
        .. resource.Forms.Select(type => new ListedType(type.Name, "form", [.. type.Fields.Select(field => field.Name)])),
    ];
}
