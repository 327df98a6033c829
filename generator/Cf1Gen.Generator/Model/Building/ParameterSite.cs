using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Model.Building;

/// <summary>A parameter of an operation and where the document has it.</summary>
internal sealed class ParameterSite
{
    private ParameterSite(IOpenApiParameter parameter, string pointer)
    {
        Parameter = parameter;
        Pointer = pointer;
        Name = parameter.Name ?? "";
    }

    public IOpenApiParameter Parameter { get; }

    public string Pointer { get; }

    public string Name { get; }

    public ParameterLocation? In => Parameter.In;

    /// <summary>Its schema, or the one of its JSON content.</summary>
    public SchemaAt? Schema
    {
        get
        {
            if (Parameter.Schema is { } schema)
            {
                return new SchemaAt(schema, Pointer.Then("schema"));
            }

            var content = Parameter.Content?.FirstOrDefault();
            return content?.Value?.Schema is { } inner ? new SchemaAt(inner, Pointer.Then("content").Then(content.Value.Key).Then("schema")) : null;
        }
    }

    /// <summary>What makes two parameters one: the place and the name, which in a header has no case.</summary>
    private string Key => In + ":" + (In == ParameterLocation.Header ? Name.ToUpperInvariant() : Name);

    /// <summary>The parameters of an operation: its own, and those of its path that it does not declare itself.</summary>
    public static IReadOnlyList<ParameterSite> Of(OperationSite site) =>
        [.. Grouped(site.Operation.Parameters, site.Pointer).Concat(Grouped(site.Item.Parameters, site.PathPointer)).GroupBy(group => group.Key, StringComparer.Ordinal).Select(group => group.First().First())];

    /// <summary>Those that one list declares although it has them already.</summary>
    public static IReadOnlyList<ParameterSite> TwinsOf(OperationSite site) =>
        [.. Grouped(site.Operation.Parameters, site.Pointer).Concat(Grouped(site.Item.Parameters, site.PathPointer)).SelectMany(group => group.Skip(1))];

    private static IEnumerable<IGrouping<string, ParameterSite>> Grouped(IList<IOpenApiParameter>? parameters, string pointer) =>
        Named(parameters, pointer).GroupBy(parameter => parameter.Key, StringComparer.Ordinal);

    private static IEnumerable<ParameterSite> Named(IList<IOpenApiParameter>? parameters, string pointer) =>
        (parameters ?? [])
        .Select((parameter, index) => new ParameterSite(parameter, pointer.Then("parameters").Then(index)))
        .Where(parameter => parameter.Name.Length > 0 && parameter.In is not null);
}
