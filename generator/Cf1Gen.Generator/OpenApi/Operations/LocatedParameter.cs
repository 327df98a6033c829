using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.OpenApi.Content;
using Cf1Gen.Generator.OpenApi.Schemas;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.OpenApi.Operations;

/// <summary>A parameter of an operation with its location in the document.</summary>
internal sealed class LocatedParameter
{
    private readonly string _owner;
    private readonly int _index;
    private string? _pointer;

    private LocatedParameter(IOpenApiParameter parameter, string owner, int index)
    {
        _owner = owner;
        _index = index;
        Parameter = parameter;
        Name = parameter.Name ?? "";
    }

    public IOpenApiParameter Parameter { get; }

    public string Pointer => _pointer ??= _owner.Then("parameters").Then(_index);

    public string Name { get; }

    public ParameterLocation? In => Parameter.In;

    /// <summary>Gets the schema of the parameter or of its content.</summary>
    public LocatedSchema? Schema
    {
        get
        {
            if (Parameter.Schema is { } schema)
            {
                return new LocatedSchema(schema, Pointer.Then("schema"));
            }

            return Parameter.Content is { } content && ContentType is { } type && content[type].Schema is { } inner
                ? new LocatedSchema(inner, ContentPointer.Then("schema"))
                : null;
        }
    }

    /// <summary>Gets the media type of the value, preferably JSON; <c>null</c> if the parameter is serialized by a style.</summary>
    public string? ContentType => Parameter.Schema is not null || Parameter.Content is not { } content ? null
        : content.Where(media => media.Value is not null).Select(media => media.Key).OrderByDescending(MediaTypes.IsJson).FirstOrDefault();

    public string ContentPointer => Pointer.Then("content").Then(ContentType ?? "");

    /// <summary>Gets the reason why the parameter cannot be sent, as the end of "the parameter …"; <c>null</c> if it can.</summary>
    public string? Error => In is null ? "does not specify its location" : Name.Length == 0 ? "has no name" : null;

    /// <summary>Gets the identity of the parameter: its location and its name, which is case-insensitive for a header.</summary>
    private string Key => In + ":" + (In == ParameterLocation.Header ? Name.ToUpperInvariant() : Name);

    /// <summary>Returns a value indicating whether the operation has the parameter itself, and not its path.</summary>
    public bool IsOwn(OperationEntry entry) => Pointer.StartsWith(entry.Pointer + "/", StringComparison.Ordinal);

    /// <summary>Finds the parameters of an operation: its own, and those of its path that it does not override.</summary>
    public static IReadOnlyList<LocatedParameter> FindAll(OperationEntry entry) =>
    [
        .. Lists(entry, Group).GroupBy(group => group.Key, StringComparer.Ordinal).Select(group => group.First().First()),
    ];

    /// <summary>Finds the parameters that a list declares more than once.</summary>
    public static IReadOnlyList<LocatedParameter> FindDuplicates(OperationEntry entry) =>
        [.. Lists(entry, Group).SelectMany(group => group.Skip(1))];

    /// <summary>Finds the parameters that cannot be sent.</summary>
    public static IReadOnlyList<LocatedParameter> FindInvalid(OperationEntry entry) =>
        [.. Lists(entry, Locate).Where(parameter => parameter.Error is not null)];

    /// <summary>Reads the parameters of the operation, then those of its path.</summary>
    private static IEnumerable<T> Lists<T>(OperationEntry entry, Func<IList<IOpenApiParameter>?, string, IEnumerable<T>> read) =>
        read(entry.Operation.Parameters, entry.Pointer).Concat(read(entry.Item.Parameters, entry.PathPointer));

    private static IEnumerable<IGrouping<string, LocatedParameter>> Group(IList<IOpenApiParameter>? parameters, string pointer) =>
        Locate(parameters, pointer).Where(parameter => parameter.Error is null).GroupBy(parameter => parameter.Key, StringComparer.Ordinal);

    private static IEnumerable<LocatedParameter> Locate(IList<IOpenApiParameter>? parameters, string pointer) =>
        (parameters ?? []).Select((parameter, index) => new LocatedParameter(parameter, pointer, index));
}
