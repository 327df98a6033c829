using System;
using System.Collections.Generic;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Reading.OpenApiLibrary;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.OpenApi.Schemas.Merging;

/// <summary>Expands schemas that describe the same value: everything that they refer to, and all parts of their <c>allOf</c>.</summary>
internal sealed class SchemaExpansion
{
    private readonly SchemaComponents _components;
    private readonly LoadedDocument _document;
    private readonly DiagnosticBag _diagnostics;
    private readonly List<LocatedSchema> _leaves = [];
    private readonly List<LocatedSchema> _general = [];

    // The parts of the schemas, those of later schemas first, each with the number of references on the way to it.
    private readonly List<KeyValuePair<int, IOpenApiSchema>> _found = [];

    // The targets of the references of the schema that is being expanded.
    private Dictionary<string, int>? _reached;
    private int _next;

    private SchemaExpansion(SchemaComponents components, LoadedDocument document, DiagnosticBag diagnostics)
    {
        _components = components;
        _document = document;
        _diagnostics = diagnostics;
    }

    /// <summary>Gets the schemas that restrict the structure of the value, each once.</summary>
    public List<LocatedSchema> Leaves => _leaves;

    /// <summary>
    /// Gets the same schemas in the order of their precedence: a schema is after the parts of its <c>allOf</c>, which it restricts.
    /// </summary>
    public List<LocatedSchema> FromGeneral => _general;

    /// <summary>
    /// Gets all schemas in the order in which their annotations take precedence: those next to a reference before those of its target, and
    /// those of a later declaration before those of an earlier one.
    /// </summary>
    public List<IOpenApiSchema> Annotations { get; } = [];

    /// <summary>Gets the number of the schemas that are reached without a reference, with which the annotations begin.</summary>
    public int OwnCount { get; private set; }

    /// <summary>Expands the schemas.</summary>
    public static SchemaExpansion Of(
        IReadOnlyList<LocatedSchema> schemas, SchemaComponents components, LoadedDocument document, DiagnosticBag diagnostics)
    {
        var expansion = new SchemaExpansion(components, document, diagnostics);
        for (var i = 0; i < schemas.Count; i++)
        {
            expansion._next = 0;
            expansion._reached = null;
            expansion.Expand(schemas[i], 0, 0);
        }

        expansion.AddAnnotations(0);
        expansion.OwnCount = expansion.Annotations.Count;
        for (var distance = 1; expansion.Annotations.Count < expansion._found.Count; distance++)
        {
            expansion.AddAnnotations(distance);
        }

        return expansion;
    }

    private void AddAnnotations(int distance)
    {
        foreach (var pair in _found)
        {
            if (pair.Key == distance)
            {
                Annotations.Add(pair.Value);
            }
        }
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

        _found.Insert(_next++, new(distance, schema.Schema));
        var isLeaf = SchemaAnalysis.HasStructure(schema.Schema) && !IsLeaf(schema.Pointer);
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

    private bool IsLeaf(string pointer)
    {
        foreach (var leaf in _leaves)
        {
            if (leaf.Pointer == pointer)
            {
                return true;
            }
        }

        return false;
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

        _reached ??= new Dictionary<string, int>(StringComparer.Ordinal);

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
