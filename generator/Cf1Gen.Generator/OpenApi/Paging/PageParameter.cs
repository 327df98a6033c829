using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.OpenApi.Operations;
using Cf1Gen.Generator.OpenApi.Schemas;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.OpenApi.Paging;

/// <summary>A query parameter, or a property of the JSON body, that can be part of paging: one with a scalar value.</summary>
internal sealed class PageParameter
{
    public PageParameter(string name, SchemaView view, string? owner = null)
    {
        Name = name;
        View = view;
        Owner = owner ?? name;
    }

    /// <summary>Gets the name with which the value is sent.</summary>
    public string Name { get; }

    /// <summary>Gets the name of the parameter of the document, which differs for a property of a deep object.</summary>
    public string Owner { get; }

    public SchemaView View { get; }

    public bool IsText => View.Type is JsonSchemaType.String;

    /// <summary>Gets a value indicating whether the value is a date, by which a list is filtered.</summary>
    public bool IsDate => View.Format is "date" or "date-time";

    /// <summary>Reads the query parameters of an operation.</summary>
    public static IReadOnlyList<PageParameter> OfQuery(IEnumerable<LocatedParameter> parameters, SchemaMerger merger) =>
    [
        .. parameters
            .Where(parameter => parameter.In == ParameterLocation.Query && parameter.Schema is not null)
            .SelectMany(parameter => OfQuery(parameter, merger.View(parameter.Schema!), merger))
            .Where(parameter => IsScalar(parameter.View)),
    ];

    /// <summary>Reads the properties of a JSON body.</summary>
    public static IReadOnlyList<PageParameter> OfBody(SchemaView? body, SchemaMerger merger) =>
    [
        .. (body?.Properties ?? [])
            .Select(property => new PageParameter(property.Key, merger.View(property.Value)))
            .Where(parameter => IsScalar(parameter.View)),
    ];

    private static IEnumerable<PageParameter> OfQuery(LocatedParameter parameter, SchemaView view, SchemaMerger merger) =>
        parameter.Parameter.Style == ParameterStyle.DeepObject
            ? view.Properties.Select(property => new PageParameter(
                $"{parameter.Name}[{property.Key}]", merger.View(property.Value), parameter.Name))
            : [new PageParameter(parameter.Name, view)];

    private static bool IsScalar(SchemaView view) => view.Type is { } type
        ? type is JsonSchemaType.Integer or JsonSchemaType.Number or JsonSchemaType.String
            or (JsonSchemaType.Integer | JsonSchemaType.String) or (JsonSchemaType.Number | JsonSchemaType.String)
        : !view.HasProperties && view.Items is null;
}
