using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Model.Definitions;
using Cf1Gen.Generator.Model.Operations;
using Cf1Gen.Generator.Model.Requests;
using Cf1Gen.Generator.Model.Types;

namespace Cf1Gen.Generator.Model.Naming.Pinning;

/// <summary>Creates the graph of types that have no names yet.</summary>
internal static class UnnamedTypeGraph
{
    /// <summary>The place of the result of an operation.</summary>
    public const string Result = "result";

    /// <summary>The place of the request body.</summary>
    public const string Body = "body";

    /// <summary>The place of the query, header and cookie parameters.</summary>
    public const string Options = "options";

    /// <summary>Creates the graph.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="catalog">The definitions of the types.</param>
    /// <param name="forms">The classes of multipart bodies.</param>
    public static TypeGraph Create(
        IEnumerable<OperationModel> operations, TypeCatalog catalog, IReadOnlyDictionary<TypeId, FormModel> forms)
    {
        var graph = new TypeGraph();
        foreach (var definition in catalog.Objects.Values)
        {
            var members = definition.Properties.ToDictionary(property => property.WireName, property => Target(property.Type));
            graph.Add(Node(definition.Id, members));
        }

        foreach (var definition in catalog.Enums.Values)
        {
            graph.Add(Node(definition.Id, definition.Values.ToDictionary(value => value.Wire, _ => (string?)null)));
        }

        foreach (var definition in catalog.Unions.Values)
        {
            graph.Add(Node(definition.Id, UnionPlaces.Of(
                definition.Cases.Select(item => (string.Join(", ", item.DiscriminatorValues), Target(item.Type))))));
        }

        foreach (var form in forms)
        {
            graph.Add(Node(form.Key, form.Value.Fields.ToDictionary(field => field.WireName, field => Target(field.Type))));
        }

        foreach (var operation in operations)
        {
            var key = OperationKey.Of(operation.HttpMethod, operation.PathTemplate, operation.AlternativeContent);
            graph.AddRoot(key, Result, Target(operation.Result.DeserializedType));
            graph.AddRoot(key, Body, Target(TypeOf(operation.Body)));
            foreach (var parameter in operation.Parameters)
            {
                graph.AddRoot(key, parameter.WireName, Target(parameter.Type));
            }

            if (operation.Options is { Type: TypeId id } options)
            {
                var members = options.Options.ToDictionary(NameOf, option => Target(option.Type));
                graph.Add(Node(id, members));
                graph.AddRoot(key, Options, IdOf(id));
            }
        }

        return graph;
    }

    /// <summary>Returns the text that identifies a type in the graph.</summary>
    public static string IdOf(TypeId type) => type.Kind + " " + ModelSources.Describe(type);

    /// <summary>Returns the location and the name of a parameter; the name alone for a query parameter.</summary>
    public static string NameOf(OptionModel option) => NameOf(option.Location.ToString(), option.WireName);

    /// <summary>Returns the location and the name of a parameter; the name alone for a query parameter.</summary>
    /// <param name="location">The location; an empty text for the query.</param>
    /// <param name="wireName">The name.</param>
    public static string NameOf(string location, string wireName) =>
        location is "" or nameof(OptionLocation.Query) ? wireName : location.ToLowerInvariant() + ":" + wireName;

    /// <summary>Returns the name of a header of a part, among the names of the parts.</summary>
    public static string NameOf(FormFieldModel field, string header) =>
        NameOf(nameof(OptionLocation.Header), field.WireName + "/" + header);

    private static TypeNode Node(TypeId id, Dictionary<string, string?> members) =>
        new(IdOf(id), id.Kind, ModelSources.Describe(id), members);

    private static string? Target(TypeRef? type) => type switch
    {
        TypeId id => IdOf(id),
        ListType list => Target(list.Item),
        MapType map => Target(map.Value),
        NullableType nullable => Target(nullable.Inner),
        _ => null,
    };

    private static TypeRef? TypeOf(BodyModel? body) => body switch
    {
        BodyModel.Json json => json.Type,
        BodyModel.Form form => form.Type,
        BodyModel.Items items => items.Item,
        BodyModel.Multipart form => form.Type,
        _ => null,
    };
}
