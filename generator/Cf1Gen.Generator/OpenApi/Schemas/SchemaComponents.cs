using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Reading.OpenApiLibrary;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.OpenApi.Schemas;

/// <summary>Follows references, and knows which component a schema is.</summary>
internal sealed class SchemaComponents
{
    /// <summary>How many references and <c>allOf</c>s may be inside each other. The deepest real document has 30.</summary>
    public const int MaximumDepth = 64;

    private readonly LoadedDocument _document;

    public SchemaComponents(LoadedDocument document) => _document = document;

    /// <summary>A component by itself, without what the place that uses it says beside the reference.</summary>
    public LocatedSchema Component(string id) => new(_document.Document.Components!.Schemas![id], DocumentPointerExtensions.Component("schemas", id));

    /// <summary>A component as a reference to it.</summary>
    public LocatedSchema Reference(string id) => new(new OpenApiSchemaReference(id, _document.Document), DocumentPointerExtensions.Component("schemas", id));

    public bool Has(string? id) => id is not null && _document.Document.Components?.Schemas?.ContainsKey(id) == true;

    public static bool IsReference(LocatedSchema schema) => schema.Schema is OpenApiSchemaReference;

    /// <summary>The schema that a reference leads to in the end.</summary>
    public LocatedSchema? Target(LocatedSchema schema) => Follow(schema)?.Target;

    /// <summary>The component that every one of the schemas is.</summary>
    public string? Common(IReadOnlyList<LocatedSchema> schemas)
    {
        var first = Of(schemas[0], 0);
        return schemas.All(schema => Of(schema, 0) == first) ? first : null;
    }

    /// <summary>The schemas that say something about structure; all of them when none does.</summary>
    public IReadOnlyList<LocatedSchema> Meaningful(IReadOnlyList<LocatedSchema> schemas)
    {
        var structured = schemas.Where(schema => HasStructure(schema, new HashSet<string>(StringComparer.Ordinal), 0)).ToList();
        return structured.Count > 0 ? structured : schemas;
    }

    /// <summary>The component, when a schema is a reference to one, or wraps a reference in nothing but words.</summary>
    private string? Of(LocatedSchema schema, int depth)
    {
        if (depth > MaximumDepth)
        {
            return null;
        }

        if (Follow(schema) is var (id, target))
        {
            // A component that only wraps another one is that other one.
            return target.Schema.AllOf is { Count: > 0 } && !SchemaAnalysis.HasStructure(target.Schema) ? Inner(target, depth) ?? id : id;
        }

        return SchemaAnalysis.HasMoreThanType(schema.Schema) ? null : Agreeing(schema, Inner(schema, depth));
    }

    /// <summary>A component whose type the schema says once more, or nothing of it.</summary>
    private string? Agreeing(LocatedSchema schema, string? id) =>
        id is null || !Has(id) || SchemaAnalysis.TypeOf(schema.Schema) is not { } own || (SchemaAnalysis.TypeOf(Component(id).Schema) is { } type && JsonTypes.Common(own, type) != 0) ? id : null;

    private string? Inner(LocatedSchema schema, int depth)
    {
        var parts = Meaningful([.. schema.AllOf()]);
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
            // A component that is only a reference to another one is that other one.
            var target = Component(id);
            return IsReference(target) ? Follow(target) : (id, target);
        }

        return reference.RecursiveTarget is { } found ? (reference.Reference.Id, new LocatedSchema(found, schema.Pointer)) : null;
    }

    /// <param name="schema">The schema.</param>
    /// <param name="asked">The schemas that were asked before, in vain.</param>
    /// <param name="depth">How many schemas it is inside of.</param>
    private bool HasStructure(LocatedSchema schema, HashSet<string> asked, int depth)
    {
        var target = Target(schema) ?? schema;
        if (depth > MaximumDepth || IsReference(target) || !asked.Add(target.Pointer))
        {
            return false;
        }

        return SchemaAnalysis.HasStructure(target.Schema) || target.AllOf().Any(branch => HasStructure(branch, asked, depth + 1));
    }
}
