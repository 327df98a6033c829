using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Reading.OpenApiLibrary;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.OpenApi.Schemas;

/// <summary>
/// Finds derived schemas. In OpenAPI, a schema with a discriminator and without alternatives is polymorphic: a value can also be of any
/// schema that refers to it in its <c>allOf</c>.
/// </summary>
internal sealed class DerivedSchemas
{
    /// <summary>
    /// The largest number of derived schemas that become a union. Some documents derive all types of a directory from one general schema.
    /// </summary>
    public const int Maximum = 1_000;

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

    private IDictionary<string, IOpenApiSchema> Schemas =>
        _document.Document.Components?.Schemas ?? new Dictionary<string, IOpenApiSchema>();

    /// <summary>Returns the components that derive from a schema, the closest first, and otherwise in the order of the document.</summary>
    public IReadOnlyList<string> Find(SchemaView view)
    {
        if (ComponentOf(view) is not { } component || !CanHaveDerivedSchemas(view))
        {
            return [];
        }

        if (!_known.TryGetValue(component, out var derived))
        {
            _known.Add(component, derived = Find(component, _merger.Component(component)));
        }

        return derived;
    }

    /// <summary>Returns a value indicating whether a value of a schema can be of a derived schema.</summary>
    public bool IsPolymorphic(SchemaView view) => Find(view).Count is > 0 and <= Maximum;

    /// <summary>Returns a value indicating whether a schema has the discriminator itself instead of inheriting it.</summary>
    public static bool DeclaresDiscriminator(SchemaView view) => view.DiscriminatorPointer == view.Pointer.Then("discriminator");

    /// <summary>
    /// Returns the derived schemas as the branches of a union. The schema itself is the last branch: it covers every unknown value.
    /// </summary>
    public IReadOnlyList<UnionBranch> Branches(SchemaView view) =>
    [
        .. Find(view).Select(derived => new UnionBranch(_merger.Reference(derived), view.Discriminator)
        {
            IsBase = true,
            MappedValues = Schemas[_merger.Reference(derived).Component!].Extension(ValueExtension) is { } value ? [value] : [],
        }),
        new UnionBranch(view, null) { IsBase = true, IsFallback = true },
    ];

    private static bool CanHaveDerivedSchemas(SchemaView view) => view is
    {
        Discriminator.PropertyName.Length: > 0,
        HasProperties: true,
        HasAlternatives: false,
        Type: null or JsonSchemaType.Object,
    };

    /// <summary>Returns the component that a reference refers to, or that a schema is.</summary>
    public static string? ComponentOf(SchemaView view) => view.Component ?? view.Pointer.WholeSchemaComponent();

    private List<string> Find(string component, SchemaView view)
    {
        var derived = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal) { component };
        var open = new Queue<string>([component]);
        while (open.Count > 0)
        {
            foreach (var child in _children.Value[open.Dequeue()].Where(seen.Add))
            {
                derived.Add(child);
                open.Enqueue(child);
            }
        }

        var mapped = DeclaresDiscriminator(view)
            ? (view.Discriminator!.Mapping ?? new Dictionary<string, OpenApiSchemaReference>()).Values
            : [];
        derived.AddRange(mapped.Select(schema => schema?.Reference?.Id)
            .OfType<string>()
            .Where(id => Schemas.ContainsKey(id) && seen.Add(id)));
        return [.. derived.Where(id => _merger.Reference(id) is { HasProperties: true } child && child.Component == id)];
    }

    private ILookup<string, string> Children() => Schemas
        .SelectMany(schema => Parents(schema.Value), (schema, parent) => (Parent: parent, Child: schema.Key))
        .ToLookup(pair => pair.Parent, pair => pair.Child, StringComparer.Ordinal);

    private static IEnumerable<string> Parents(IOpenApiSchema schema) => schema is OpenApiSchemaReference
        ? []
        : (schema.AllOf ?? []).OfType<OpenApiSchemaReference>().Select(parent => parent.Reference.Id).OfType<string>();
}
