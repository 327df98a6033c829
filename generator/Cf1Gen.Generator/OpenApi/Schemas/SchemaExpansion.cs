using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Reading.OpenApiLibrary;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.OpenApi.Schemas;

/// <summary>Expands schemas that describe the same value: everything that they refer to, and all parts of their <c>allOf</c>.</summary>
internal sealed class SchemaExpansion
{
    private readonly SchemaComponents _components;
    private readonly LoadedDocument _document;
    private readonly DiagnosticBag _diagnostics;
    private readonly List<LocatedSchema> _leaves = [];
    private readonly List<LocatedSchema> _general = [];

    // The parts of the schema that is being expanded, each with the number of references on the way to it.
    private List<KeyValuePair<int, IOpenApiSchema>> _found = [];
    private Dictionary<string, int> _reached = new(StringComparer.Ordinal);

    private SchemaExpansion(SchemaComponents components, LoadedDocument document, DiagnosticBag diagnostics)
    {
        _components = components;
        _document = document;
        _diagnostics = diagnostics;
    }

    /// <summary>Gets the schemas that restrict the structure of the value, each once.</summary>
    public IReadOnlyList<LocatedSchema> Leaves => _leaves;

    /// <summary>
    /// Gets the same schemas in the order of their precedence: a schema is after the parts of its <c>allOf</c>, which it restricts.
    /// </summary>
    public IReadOnlyList<LocatedSchema> FromGeneral => _general;

    /// <summary>
    /// Gets all schemas in the order in which their annotations take precedence: those next to a reference before those of its target, and
    /// those of a later declaration before those of an earlier one.
    /// </summary>
    public List<IOpenApiSchema> Annotations { get; } = [];

    /// <summary>Gets the schemas that are reached without a reference.</summary>
    public List<IOpenApiSchema> Own { get; } = [];

    /// <summary>Expands the schemas.</summary>
    public static SchemaExpansion Of(
        IReadOnlyList<LocatedSchema> schemas, SchemaComponents components, LoadedDocument document, DiagnosticBag diagnostics)
    {
        var expansion = new SchemaExpansion(components, document, diagnostics);
        var found = schemas.Select(expansion.Expand).Reverse().SelectMany(pairs => pairs).ToList();
        expansion.Annotations.AddRange(found.OrderBy(pair => pair.Key).Select(pair => pair.Value));
        expansion.Own.AddRange(found.Where(pair => pair.Key == 0).Select(pair => pair.Value));
        return expansion;
    }

    private List<KeyValuePair<int, IOpenApiSchema>> Expand(LocatedSchema schema)
    {
        _found = [];
        _reached = new Dictionary<string, int>(StringComparer.Ordinal);
        Expand(schema, 0, 0);
        return _found;
    }

    private void Expand(LocatedSchema schema, int distance, int depth)
    {
        if (depth > SchemaComponents.MaximumDepth)
        {
            return;
        }

        if (SchemaComponents.IsReference(schema))
        {
            ExpandReference(schema, distance, depth);
            return;
        }

        _found.Add(new(distance, schema.Schema));
        var isLeaf = SchemaAnalysis.HasStructure(schema.Schema) && !_leaves.Exists(leaf => leaf.Pointer == schema.Pointer);
        if (isLeaf)
        {
            _leaves.Add(schema);
        }

        foreach (var branch in schema.AllOf())
        {
            Expand(branch, distance, depth + 1);
        }

        if (isLeaf)
        {
            _general.Add(schema);
        }
    }

    private void ExpandReference(LocatedSchema schema, int distance, int depth)
    {
        if (_components.Target(schema) is not { } target)
        {
            _diagnostics.Report(
                Descriptors.DanglingReference,
                _document.Locate(schema.Pointer),
                ReferenceText(schema),
                "points to nothing in this document");
            return;
        }

        // An allOf that contains itself adds nothing, nor does a schema that was reached with as few references before. Otherwise, forty
        // schemas that each contain the next one twice would take exponential time.
        if (_reached.TryGetValue(target.Pointer, out var nearest) && nearest <= distance)
        {
            return;
        }

        _reached[target.Pointer] = distance;
        Expand(target, distance + 1, depth + 1);
    }

    private static string ReferenceText(LocatedSchema schema) =>
        ((OpenApiSchemaReference)schema.Schema).Reference is { } reference ? reference.ReferenceV3 ?? reference.Id ?? "" : "";
}
