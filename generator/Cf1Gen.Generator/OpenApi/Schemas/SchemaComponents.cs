using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Reading.OpenApiLibrary;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.OpenApi.Schemas;

/// <summary>Follows references, and determines which component a schema is.</summary>
internal sealed class SchemaComponents
{
    /// <summary>The maximum number of nested references and <c>allOf</c>s. The deepest known document has 30.</summary>
    public const int MaximumDepth = 64;

    private readonly LoadedDocument _document;
    private readonly Dictionary<string, LocatedSchema> _located = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SchemaMembers> _members = new(StringComparer.Ordinal);

    public SchemaComponents(LoadedDocument document) => _document = document;

    /// <summary>Returns a component without the keywords next to a reference to it.</summary>
    public LocatedSchema Component(string id)
    {
        if (!_located.TryGetValue(id, out var located))
        {
            located = new(_document.Document.Components!.Schemas![id], DocumentPointerExtensions.Component("schemas", id));
            _located.Add(id, located);
        }

        return located;
    }

    /// <summary>Returns a reference to a component.</summary>
    public LocatedSchema Reference(string id) =>
        new(new OpenApiSchemaReference(id, _document.Document), DocumentPointerExtensions.Component("schemas", id));

    public bool Has(string? id) => id is not null && _document.Document.Components?.Schemas?.ContainsKey(id) == true;

    public static bool IsReference(LocatedSchema schema) => schema.Schema is OpenApiSchemaReference;

    /// <summary>Returns the schema that a reference or a chain of references refers to.</summary>
    public LocatedSchema? Target(LocatedSchema schema) => Follow(schema)?.Target;

    /// <summary>Returns the component that all of the schemas are, or <see langword="null"/>.</summary>
    public string? Common(IReadOnlyList<LocatedSchema> schemas)
    {
        var first = Of(schemas[0], 0);
        for (var i = 1; i < schemas.Count; i++)
        {
            if (Of(schemas[i], 0) != first)
            {
                return null;
            }
        }

        return first;
    }

    /// <summary>Returns the schemas that restrict the structure of their values; all schemas when none of them does.</summary>
    public IReadOnlyList<LocatedSchema> Meaningful(IReadOnlyList<LocatedSchema> schemas)
    {
        if (schemas.Count <= 1)
        {
            return schemas;
        }

        var structured = schemas.Where(schema => HasStructure(schema, new HashSet<string>(StringComparer.Ordinal), 0)).ToList();
        return structured.Count > 0 ? structured : schemas;
    }

    /// <summary>Returns the component of a schema that is a reference, or that adds only annotations to a reference.</summary>
    private string? Of(LocatedSchema schema, int depth)
    {
        if (depth > MaximumDepth)
        {
            return null;
        }

        if (Follow(schema) is var (id, target))
        {
            // A component that adds only annotations to another component is that component.
            return target.Schema.AllOf is { Count: > 0 } && !SchemaAnalysis.HasStructure(target.Schema)
                ? WithoutMore(target, Inner(target, depth)) ?? id
                : id;
        }

        return SchemaAnalysis.HasMoreThanType(schema.Schema) ? null : WithoutMore(schema, Agreeing(schema, Inner(schema, depth)));
    }

    /// <summary>Returns the component unless the schema requires another type.</summary>
    private string? Agreeing(LocatedSchema schema, string? id) =>
        id is null || !Has(id) || SchemaAnalysis.TypeOf(schema.Schema) is not { } own
            || (SchemaAnalysis.TypeOf(Component(id).Schema) is { } type && JsonTypes.Common(own, type) != 0)
            ? id
            : null;

    /// <summary>Returns the component unless the schema requires properties that are optional in the component.</summary>
    private string? WithoutMore(LocatedSchema schema, string? id)
    {
        if (id is null || !Has(id) || (schema.Schema.Required is not { Count: > 0 } && schema.Schema.AllOf is not { Count: > 1 }))
        {
            return id;
        }

        if (!_members.TryGetValue(id, out var component))
        {
            _members.Add(id, component = new SchemaMembers(Component(id), this));
        }

        return new SchemaMembers(schema, this).Required.Any(name => component.Declared.Contains(name) && !component.Required.Contains(name))
            ? null
            : id;
    }

    private string? Inner(LocatedSchema schema, int depth)
    {
        var parts = Meaningful(schema.AllOf());
        return parts.Count == 1 ? Of(parts[0], depth + 1) : null;
    }

    private (string? Id, LocatedSchema Target)? Follow(LocatedSchema schema)
    {
        if (schema.Schema is not OpenApiSchemaReference reference)
        {
            return null;
        }

        if (reference.Reference.Id is { } id && Has(id))
        {
            // A component that is a reference to another component is that component.
            var target = Component(id);
            return IsReference(target) ? Follow(target) : (id, target);
        }

        return reference.RecursiveTarget is { } found ? (reference.Reference.Id, new LocatedSchema(found, schema.Pointer)) : null;
    }

    /// <summary>Returns a value indicating whether a schema or a part of it restricts the structure of its values.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="seen">The schemas without structure that were visited before.</param>
    /// <param name="depth">The number of schemas that contain the schema.</param>
    private bool HasStructure(LocatedSchema schema, HashSet<string> seen, int depth)
    {
        var target = Target(schema) ?? schema;
        if (depth > MaximumDepth || IsReference(target) || !seen.Add(target.Pointer))
        {
            return false;
        }

        return SchemaAnalysis.HasStructure(target.Schema) || target.AllOf().Any(branch => HasStructure(branch, seen, depth + 1));
    }
}
