using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.OpenApi.Schemas;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.OpenApi.Paging;

/// <summary>A value in a JSON response, with the names of the properties that lead to it.</summary>
internal sealed class ResponseMember
{
    private readonly SchemaMerger _merger;
    private IReadOnlyList<ResponseMember>? _members;

    public ResponseMember(IReadOnlyList<string> path, SchemaView view, SchemaMerger merger)
    {
        Path = path;
        View = view;
        _merger = merger;
    }

    public IReadOnlyList<string> Path { get; }

    public SchemaView View { get; }

    /// <summary>Gets the name of the property; empty for the whole response.</summary>
    public string Name => Path.Count == 0 ? "" : Path[Path.Count - 1];

    public bool IsList => View.Is(JsonSchemaType.Array);

    /// <summary>Gets a value indicating whether the value is an object of declared properties, and nothing else.</summary>
    public bool IsObject =>
        View.Type is JsonSchemaType.Object or null && View.HasProperties && !View.HasAlternatives && View.Discriminator is null;

    public bool IsFlag => View.Is(JsonSchemaType.Boolean);

    public bool IsNumber => View.Type is JsonSchemaType.Integer or JsonSchemaType.Number;

    /// <summary>Gets a value indicating whether the value is a text or a number, or its type is not declared.</summary>
    public bool IsScalar =>
        !IsList && !IsFlag && !View.HasProperties && View.AdditionalProperties is null && !View.Is(JsonSchemaType.Object);

    public bool IsUri => View.Format is "uri" or "url" or "uri-reference";

    /// <summary>Gets the members of an object, or none.</summary>
    public IReadOnlyList<ResponseMember> Members => _members ??= IsObject
        ? [.. View.Properties.Select(property => new ResponseMember([.. Path, property.Key], _merger.View(property.Value), _merger))]
        : [];

    /// <summary>Gets the item of a list; <see langword="null"/> if it is not declared.</summary>
    public SchemaView? Item => IsList && View.Items is { } items ? _merger.View(items) : null;
}
