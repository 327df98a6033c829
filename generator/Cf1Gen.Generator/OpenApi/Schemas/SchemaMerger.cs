using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Reading.Extensions;
using Cf1Gen.Generator.Reading.OpenApiLibrary;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.OpenApi.Schemas;

/// <summary>Follows references and merges <c>allOf</c>, so that the model has to deal with neither.</summary>
internal sealed class SchemaMerger
{
    private readonly LoadedDocument _document;
    private readonly DiagnosticBag _diagnostics;
    private readonly CancellationToken _cancellationToken;
    private readonly SchemaComponents _components;
    private readonly Dictionary<string, SchemaView> _views = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SchemaView> _references = new(StringComparer.Ordinal);
    private readonly Dictionary<IOpenApiSchema, bool> _nullable = [];
    private readonly Dictionary<string, IReadOnlyList<IReadOnlyList<LocatedSchema>>> _alternatives = new(StringComparer.Ordinal);

    public SchemaMerger(LoadedDocument document, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        _cancellationToken = cancellationToken;
        _document = document;
        _diagnostics = diagnostics;
        _components = new SchemaComponents(document);
    }

    /// <summary>Returns the content of a schema.</summary>
    public SchemaView View(LocatedSchema schema) => View([schema]);

    /// <summary>
    /// Returns the common content of several schemas for the same value. Every decision about a schema begins here, and so does its
    /// cancellation.
    /// </summary>
    public SchemaView View(IReadOnlyList<LocatedSchema> schemas)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        var key = Key(schemas);
        if (!_views.TryGetValue(key, out var view))
        {
            _views.Add(key, view = Merge(schemas));
        }

        return view;
    }

    /// <summary>Returns the content of a component without the keywords next to a reference to it.</summary>
    public SchemaView Component(string id) => View(_components.Component(id));

    /// <summary>Returns the content of a reference to a component.</summary>
    public SchemaView Reference(string id)
    {
        if (!_references.TryGetValue(id, out var view))
        {
            _references.Add(id, view = Merge([_components.Reference(id)]));
        }

        return view;
    }

    /// <summary>Returns the component that a reference refers to; <see langword="null"/> when the component is missing.</summary>
    public string? ComponentOf(OpenApiSchemaReference? reference) =>
        _components.Has(reference?.Reference?.Id) ? Reference(reference!.Reference.Id!).Component : null;

    /// <summary>Returns the values of the enum of a schema, and those of its alternatives.</summary>
    public IReadOnlyList<JsonNode?> AllEnumValues(SchemaView view) =>
        [.. view.Enum.Concat(view.Alternatives.SelectMany(alternatives => alternatives.Branches).SelectMany(branch => View(branch).Enum))];

    /// <summary>Returns a value indicating whether an alternative of a schema allows texts that no enum of the schema contains.</summary>
    public bool AllowsOtherTexts(SchemaView view) => view.Enum.Count == 0 && view.Alternatives.Any(alternatives =>
        alternatives.Branches.Select(View).Any(branch => branch.Enum.Count == 0 && alternatives.Allows(branch)));

    /// <summary>Returns what extensions declare about the enum of a schema, and about those of its alternatives.</summary>
    public DeclaredEnum AllDeclarations(SchemaView view)
    {
        var branches = view.Alternatives.SelectMany(alternatives => alternatives.Branches);
        return DeclaredEnum.Combine([view.DeclaredEnum, .. branches.Select(branch => View(branch).DeclaredEnum)]);
    }

    private static string Key(IReadOnlyList<LocatedSchema> schemas) =>
        schemas.Count == 1 ? schemas[0].Pointer : string.Join(" ", schemas.Select(schema => schema.Pointer));

    private SchemaView Merge(IReadOnlyList<LocatedSchema> schemas)
    {
        var expansion = SchemaExpansion.Of(schemas, _components, _document, _diagnostics);
        var annotations = expansion.Annotations;
        var type = CommonType(schemas, expansion.Leaves) ?? TypeOfFormat(expansion);
        var agreeing = expansion.Leaves.Where(leaf => Agrees(leaf, type)).ToList();
        var fromGeneral = expansion.FromGeneral.Where(leaf => Agrees(leaf, type)).ToList();
        var discriminating = agreeing.Cast<LocatedSchema?>()
            .FirstOrDefault(leaf => leaf!.Value.Schema.Discriminator?.PropertyName is { Length: > 0 });

        return new SchemaView
        {
            Pointer = schemas[schemas.Count - 1].Pointer,
            Key = Key(schemas),
            Component = _components.Common(_components.Meaningful(schemas)),
            Name = expansion.Own.Select(schema => schema.Extension(OwnExtensions.Name)).FirstOrDefault(name => name is not null),
            Type = type,
            IsNullable = annotations.Exists(IsNullable),
            ContentType = agreeing.Select(leaf => leaf.Schema).OfType<IOpenApiSchemaMissingProperties>()
                .Select(schema => schema.ContentEncoding is null ? schema.ContentMediaType : null).FirstOrDefault(type => type is not null),
            Format = agreeing.Select(leaf => leaf.Schema.Format).FirstOrDefault(format => format is not null)
                ?? annotations.Select(schema => schema.Format).FirstOrDefault(format => format is not null),
            Enum = Values(schemas, fromGeneral),
            DeclaredEnum = DeclaredEnum.Combine(agreeing.Select(leaf => EnumExtensions.Read(leaf, _document, _diagnostics)).Reverse()),
            Properties = Properties(agreeing),
            Required = new HashSet<string>(
                expansion.Leaves.Select(leaf => leaf.Schema)
                    .Concat(annotations)
                    .SelectMany(schema => schema.Required ?? Enumerable.Empty<string>()),
                StringComparer.Ordinal),
            Items = Last(fromGeneral, "items", schema => schema.Items),
            AdditionalProperties = Last(fromGeneral, "additionalProperties", schema => schema.AdditionalProperties),
            IsClosed = agreeing.Exists(leaf => !leaf.Schema.AdditionalPropertiesAllowed),
            PatternProperties = agreeing.SelectMany(leaf => leaf.PatternProperties()).ToList(),
            Alternatives = agreeing.SelectMany(leaf => Alternatives(leaf, expansion.Leaves)).ToList(),
            Discriminator = discriminating?.Schema.Discriminator,
            DiscriminatorPointer = discriminating?.Pointer.Then("discriminator"),
            HasNot = annotations.Exists(schema => schema.Not is not null),
            Title = SchemaAnalysis.Text(annotations, schema => schema.Title),
            Description = SchemaAnalysis.Text(annotations, schema => schema.Description)
                ?? SchemaAnalysis.Text(annotations, schema => schema.Title),
            IsDeprecated = annotations.Exists(schema => schema.Deprecated),
            IsWriteOnly = annotations.Exists(schema => schema.WriteOnly),
            IsReadOnly = annotations.Exists(schema => schema.ReadOnly),
            Minimum = SchemaAnalysis.Number(annotations, schema => schema.Minimum)
                ?? SchemaAnalysis.Number(annotations, schema => schema.ExclusiveMinimum),
            Maximum = SchemaAnalysis.Number(annotations, schema => schema.Maximum)
                ?? SchemaAnalysis.Number(annotations, schema => schema.ExclusiveMaximum),
            Default = annotations.Select(schema => schema.Default).FirstOrDefault(node => !SchemaAnalysis.IsNull(node)),
            Example = annotations.Select(SchemaAnalysis.Example).FirstOrDefault(node => !SchemaAnalysis.IsNull(node)),
        };
    }

    /// <summary>
    /// Returns a value indicating whether null is allowed. Each schema is examined once: a schema of many alternatives is often that of
    /// many properties.
    /// </summary>
    private bool IsNullable(IOpenApiSchema schema)
    {
        if (!_nullable.TryGetValue(schema, out var isNullable))
        {
            _nullable.Add(schema, isNullable = SchemaAnalysis.IsNullable(schema));
        }

        return isNullable;
    }

    private static bool Agrees(LocatedSchema leaf, JsonSchemaType? type) =>
        SchemaAnalysis.TypeOf(leaf.Schema) is not { } own || type is not { } all || JsonTypes.Common(own, all) != 0;

    private IEnumerable<SchemaAlternatives> Alternatives(LocatedSchema schema, IReadOnlyList<LocatedSchema> leaves)
    {
        var others = leaves.Where(leaf => leaf.Pointer != schema.Pointer)
            .Select(leaf => SchemaAnalysis.TypeOf(leaf.Schema))
            .OfType<JsonSchemaType>()
            .ToList();
        JsonSchemaType? outer = others.Count == 0
            ? null
            : others.Aggregate((type, own) => JsonTypes.Common(type, own) is var common && common != 0 ? common : own);
        if (!_alternatives.TryGetValue(schema.Pointer, out var alternatives))
        {
            _alternatives.Add(schema.Pointer, alternatives = [.. schema.Alternatives()]);
        }

        return alternatives.Select(branches => new SchemaAlternatives(branches, outer));
    }

    /// <summary>Returns the type that all parts allow. Contradictions are reported, and the later part takes precedence.</summary>
    private JsonSchemaType? CommonType(IReadOnlyList<LocatedSchema> schemas, IReadOnlyList<LocatedSchema> leaves)
    {
        JsonSchemaType? type = null;
        foreach (var own in leaves.Select(leaf => SchemaAnalysis.TypeOf(leaf.Schema)).OfType<JsonSchemaType>())
        {
            var common = type is { } before ? JsonTypes.Common(before, own) : own;
            if (common == 0)
            {
                ReportContradiction(schemas, Name(type!.Value), Name(own));
            }

            type = common == 0 ? own : common;
        }

        return type;
    }

    /// <summary>Returns the type of a schema that specifies nothing but a format, and what depends on the type.</summary>
    private static JsonSchemaType? TypeOfFormat(SchemaExpansion expansion) => expansion.Leaves.Count > 0
        ? null
        : expansion.Annotations.Select(schema => ValueFormats.TypeOf(schema.Format)).FirstOrDefault(type => type is not null);

    /// <summary>
    /// Returns the values without null, which <see cref="SchemaView.IsNullable"/> represents. Of several enums, the last one counts. When
    /// it has new values, the authors did not intend to restrict the others, whose values are then kept as well, except for a single value.
    /// </summary>
    private List<JsonNode?> Values(IReadOnlyList<LocatedSchema> schemas, List<LocatedSchema> leaves)
    {
        var enums = leaves.Select(leaf => leaf.Schema.Enum)
            .Where(values => values is { Count: > 0 })
            .Select(values => values!.Where(value => !SchemaAnalysis.IsNull(value)).ToList())
            .ToList();
        if (enums.Count == 0)
        {
            return [];
        }

        var last = enums[enums.Count - 1];
        var others = enums.Take(enums.Count - 1).SelectMany(values => values).ToList();
        var known = new HashSet<string>(others.Select(Text), StringComparer.Ordinal);
        if (others.Count == 0 || last.TrueForAll(value => known.Contains(Text(value))))
        {
            return last.ToList<JsonNode?>();
        }

        if (last.Count == 1)
        {
            var values = string.Join(", ", known.OrderBy(value => value, StringComparer.Ordinal));
            ReportContradiction(schemas, "one of " + values, Text(last[0]));
            return last.ToList<JsonNode?>();
        }

        return last.Concat(others).GroupBy(Text, StringComparer.Ordinal).Select(same => (JsonNode?)same.First()).ToList();

        static string Text(JsonNode value) => value.ToJsonString();
    }

    private static List<KeyValuePair<string, IReadOnlyList<LocatedSchema>>> Properties(List<LocatedSchema> leaves)
    {
        var byName = new Dictionary<string, List<LocatedSchema>>(StringComparer.Ordinal);
        var properties = new List<KeyValuePair<string, IReadOnlyList<LocatedSchema>>>();
        foreach (var leaf in leaves)
        {
            foreach (var property in leaf.Schema.Properties ?? Enumerable.Empty<KeyValuePair<string, IOpenApiSchema>>())
            {
                var at = leaf.Then("properties", property.Key, property.Value);
                if (byName.TryGetValue(property.Key, out var declared))
                {
                    declared.Add(at);
                    continue;
                }

                byName.Add(property.Key, declared = [at]);
                properties.Add(new(property.Key, declared));
            }
        }

        return properties;
    }

    /// <summary>Returns the last schema that restricts its values: a schema that extends a general one is more specific.</summary>
    private static LocatedSchema? Last(List<LocatedSchema> leaves, string keyword, Func<IOpenApiSchema, IOpenApiSchema?> child)
    {
        LocatedSchema? found = null;
        foreach (var leaf in leaves)
        {
            if (child(leaf.Schema) is { } schema && (found is null || !SchemaAnalysis.AllowsAnything(schema)))
            {
                found = leaf.Then(keyword, schema);
            }
        }

        return found;
    }

    private void ReportContradiction(IReadOnlyList<LocatedSchema> schemas, string before, string own)
    {
        var pointer = schemas[schemas.Count - 1].Pointer;
        _diagnostics.Report(Descriptors.ContradictoryProperty, _document.Locate(pointer), pointer, before, own, own);
    }

    private static string Name(JsonSchemaType type) => type.ToString().ToLowerInvariant();
}
