using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.OpenApi.Content;
using Cf1Gen.Generator.OpenApi.Schemas;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.OpenApi.Operations;

/// <summary>A parameter of an operation and where the document has it.</summary>
internal sealed class LocatedParameter
{
    private LocatedParameter(IOpenApiParameter parameter, string pointer)
    {
        Parameter = parameter;
        Pointer = pointer;
        Name = parameter.Name ?? "";
    }

    public IOpenApiParameter Parameter { get; }

    public string Pointer { get; }

    public string Name { get; }

    public ParameterLocation? In => Parameter.In;

    /// <summary>Its schema, or the one of its content.</summary>
    public LocatedSchema? Schema => Parameter.Schema is { } schema ? new LocatedSchema(schema, Pointer.Then("schema"))
        : Parameter.Content is { } content && ContentType is { } type && content[type].Schema is { } inner ? new LocatedSchema(inner, ContentPointer.Then("schema"))
        : null;

    /// <summary>What its value is a text of, JSON where there is a choice; null when a style says how it is written.</summary>
    public string? ContentType => Parameter.Schema is not null || Parameter.Content is not { } content ? null
        : content.Where(media => media.Value is not null).Select(media => media.Key).OrderByDescending(MediaTypes.IsJson).FirstOrDefault();

    public string ContentPointer => Pointer.Then("content").Then(ContentType ?? "");

    /// <summary>Why it cannot be sent, as the end of "the parameter …"; null when it can.</summary>
    public string? Fault => In is null ? "does not say where it belongs" : Name.Length == 0 ? "has no name" : null;

    /// <summary>What makes two parameters one: the place and the name, which in a header has no case.</summary>
    private string Key => In + ":" + (In == ParameterLocation.Header ? Name.ToUpperInvariant() : Name);

    /// <summary>The parameters of an operation: its own, and those of its path that it does not declare itself.</summary>
    public static IReadOnlyList<LocatedParameter> Of(OperationEntry site) =>
        [.. Grouped(site.Operation.Parameters, site.Pointer).Concat(Grouped(site.Item.Parameters, site.PathPointer)).GroupBy(group => group.Key, StringComparer.Ordinal).Select(group => group.First().First())];

    /// <summary>Those that one list declares although it has them already.</summary>
    public static IReadOnlyList<LocatedParameter> TwinsOf(OperationEntry site) =>
        [.. Grouped(site.Operation.Parameters, site.Pointer).Concat(Grouped(site.Item.Parameters, site.PathPointer)).SelectMany(group => group.Skip(1))];

    /// <summary>Those that no request can have.</summary>
    public static IReadOnlyList<LocatedParameter> FaultyOf(OperationEntry site) =>
        [.. All(site.Operation.Parameters, site.Pointer).Concat(All(site.Item.Parameters, site.PathPointer)).Where(parameter => parameter.Fault is not null)];

    private static IEnumerable<IGrouping<string, LocatedParameter>> Grouped(IList<IOpenApiParameter>? parameters, string pointer) =>
        All(parameters, pointer).Where(parameter => parameter.Fault is null).GroupBy(parameter => parameter.Key, StringComparer.Ordinal);

    private static IEnumerable<LocatedParameter> All(IList<IOpenApiParameter>? parameters, string pointer) =>
        (parameters ?? []).Select((parameter, index) => new LocatedParameter(parameter, pointer.Then("parameters").Then(index)));
}
