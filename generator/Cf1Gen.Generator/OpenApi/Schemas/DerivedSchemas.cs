using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Reading.OpenApiLibrary;
using Cf1Gen.Generator.Reading.Text;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.OpenApi.Schemas;

/// <summary>
/// Inheritance as OpenAPI has it: a schema with a discriminator and without alternatives stands for all schemas that say with
/// <c>allOf</c> that they are one of it, and for itself.
/// </summary>
internal sealed class DerivedSchemas
{
    /// <summary>How many kinds a union can have that anybody would read. Whole directories of types derive from one that says nothing.</summary>
    public const int Most = 100;

    private const string ValueExtension = "x-ms-discriminator-value";

    private readonly LoadedDocument _document;
    private readonly SchemaMerger _merger;
    private readonly Lazy<ILookup<string, string>> _children;
    private readonly Dictionary<string, IReadOnlyList<string>> _known = new(StringComparer.Ordinal);

    public DerivedSchemas(LoadedDocument document, SchemaMerger merger)
    {
        _document = document;
        _merger = merger;
        _children = new Lazy<ILookup<string, string>>(Children);
    }

    private IDictionary<string, IOpenApiSchema> Schemas => _document.Document.Components?.Schemas ?? new Dictionary<string, IOpenApiSchema>();

    /// <summary>The components that are kinds of a schema, near ones first, and in the order of the document.</summary>
    public IReadOnlyList<string> Of(SchemaView view)
    {
        if (IdOf(view) is not { } component || view is not { Discriminator.PropertyName.Length: > 0, HasProperties: true, HasAlternatives: false, Type: null or JsonSchemaType.Object })
        {
            return [];
        }

        if (!_known.TryGetValue(component, out var kinds))
        {
            _known.Add(component, kinds = Find(component, _merger.Component(component)));
        }

        return kinds;
    }

    /// <summary>Whether the places of a schema hold one of its kinds.</summary>
    public bool AreMany(SchemaView view) => Of(view).Count is > 0 and <= Most;

    /// <summary>Whether a schema has the discriminator itself, and not from one that it is a kind of.</summary>
    public static bool IsRoot(SchemaView view) => view.DiscriminatorPointer == view.Pointer.Then("discriminator");

    /// <summary>The kinds as the branches of a union. The schema itself is the last: whatever has a value that nobody knows is one of it at least.</summary>
    public IReadOnlyList<UnionBranch> Branches(SchemaView view)
    {
        var branches = Of(view).Select(kind => new UnionBranch(_merger.Reference(kind), view.Discriminator) { IsPlain = true }).ToList();
        foreach (var branch in branches)
        {
            if (Schemas[branch.View.Component!].Extension(ValueExtension) is { } value)
            {
                branch.Mapped.Add(value);
            }
        }

        branches.Add(new UnionBranch(view, null) { IsPlain = true, IsRest = true });
        return branches;
    }

    /// <summary>The component that a reference leads to, or that a schema is.</summary>
    private static string? IdOf(SchemaView view) =>
        view.Component ?? (DocumentPointer.Segments(view.Pointer) is ["components", "schemas", var id] ? id : null);

    private List<string> Find(string component, SchemaView view)
    {
        var kinds = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal) { component };
        var open = new Queue<string>([component]);
        while (open.Count > 0)
        {
            foreach (var child in _children.Value[open.Dequeue()].Where(seen.Add))
            {
                kinds.Add(child);
                open.Enqueue(child);
            }
        }

        var mapped = IsRoot(view) ? (view.Discriminator!.Mapping ?? new Dictionary<string, OpenApiSchemaReference>()).Values : [];
        kinds.AddRange(mapped.Select(kind => kind?.Reference?.Id).OfType<string>().Where(kind => Schemas.ContainsKey(kind) && seen.Add(kind)));
        return [.. kinds.Where(kind => _merger.Reference(kind) is { HasProperties: true } kindView && kindView.Component == kind)];
    }

    private ILookup<string, string> Children() => Schemas
        .SelectMany(schema => Parents(schema.Value), (schema, parent) => (Parent: parent, Child: schema.Key))
        .ToLookup(pair => pair.Parent, pair => pair.Child, StringComparer.Ordinal);

    private static IEnumerable<string> Parents(IOpenApiSchema schema) => schema is OpenApiSchemaReference
        ? []
        : (schema.AllOf ?? []).OfType<OpenApiSchemaReference>().Select(parent => parent.Reference.Id).OfType<string>();
}
