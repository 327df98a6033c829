using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.OpenApi.Schemas.Merging;
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
    public SchemaView View(LocatedSchema schema)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        return _views.TryGetValue(schema.Pointer, out var view) ? view : View([schema]);
    }

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
        var type = CommonType(schemas, expansion.Leaves) ?? SchemaKeywords.TypeOfFormat(expansion);
        var agreeing = SchemaKeywords.Agreeing(expansion.Leaves, type);
        var fromGeneral = SchemaKeywords.Agreeing(expansion.FromGeneral, type);
        var discriminating = agreeing.FindIndex(leaf => leaf.Schema.Discriminator?.PropertyName is { Length: > 0 });

        return new SchemaView
        {
            Pointer = schemas[schemas.Count - 1].Pointer,
            Key = Key(schemas),
            Component = _components.Common(_components.Meaningful(schemas)),
            Name = SchemaKeywords.NameOf(expansion),
            Type = type,
            IsNullable = annotations.Exists(IsNullable),
            ContentType = SchemaKeywords.First(agreeing, SchemaKeywords.ContentTypeOf),
            Format = SchemaKeywords.First(agreeing, schema => schema.Format)
                ?? annotations.Find(schema => schema.Format is not null)?.Format,
            Enum = Values(schemas, fromGeneral),
            DeclaredEnum = Declarations(agreeing),
            Properties = SchemaKeywords.Properties(agreeing),
            Required = SchemaKeywords.Required(expansion),
            Items = SchemaKeywords.Last(fromGeneral, "items", schema => schema.Items),
            AdditionalProperties = SchemaKeywords.Last(fromGeneral, "additionalProperties", schema => schema.AdditionalProperties),
            IsClosed = agreeing.Exists(leaf => !leaf.Schema.AdditionalPropertiesAllowed),
            PatternProperties = agreeing.Exists(leaf => leaf.Schema.PatternProperties is { Count: > 0 })
                ? agreeing.SelectMany(leaf => leaf.PatternProperties()).ToList()
                : [],
            Alternatives = agreeing.Exists(leaf => leaf.Schema.OneOf is { Count: > 0 } || leaf.Schema.AnyOf is { Count: > 0 })
                ? agreeing.SelectMany(leaf => Alternatives(leaf, expansion.Leaves)).ToList()
                : [],
            Discriminator = discriminating < 0 ? null : agreeing[discriminating].Schema.Discriminator,
            DiscriminatorPointer = discriminating < 0 ? null : agreeing[discriminating].Pointer.Then("discriminator"),
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
            Default = SchemaAnalysis.Value(annotations, schema => schema.Default),
            Example = SchemaAnalysis.Value(annotations, SchemaAnalysis.Example),
        };
    }

    /// <summary>
    /// Returns a value indicating whether null is allowed. Alternatives are examined once: a schema of many of them is often that of many
    /// properties.
    /// </summary>
    private bool IsNullable(IOpenApiSchema schema)
    {
        if (schema.OneOf is not { Count: > 0 } && schema.AnyOf is not { Count: > 0 })
        {
            return SchemaAnalysis.IsNullable(schema);
        }

        if (!_nullable.TryGetValue(schema, out var isNullable))
        {
            _nullable.Add(schema, isNullable = SchemaAnalysis.IsNullable(schema));
        }

        return isNullable;
    }

    private DeclaredEnum Declarations(List<LocatedSchema> leaves) => leaves.Exists(leaf => leaf.Schema.Enum is { Count: > 0 })
        ? DeclaredEnum.Combine(leaves.Select(leaf => EnumExtensions.Read(leaf, _document, _diagnostics)).Reverse())
        : DeclaredEnum.None;

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
    private JsonSchemaType? CommonType(IReadOnlyList<LocatedSchema> schemas, List<LocatedSchema> leaves)
    {
        JsonSchemaType? type = null;
        foreach (var leaf in leaves)
        {
            if (SchemaAnalysis.TypeOf(leaf.Schema) is not { } own)
            {
                continue;
            }

            var common = type is { } before ? JsonTypes.Common(before, own) : own;
            if (common == 0)
            {
                ReportContradiction(schemas, Name(type!.Value), Name(own));
            }

            type = common == 0 ? own : common;
        }

        return type;
    }

    /// <summary>
    /// Returns the values without null, which <see cref="SchemaView.IsNullable"/> represents. Of several enums, the last one counts. When
    /// it has new values, the authors did not intend to restrict the others, whose values are then kept as well, except for a single value.
    /// </summary>
    private IReadOnlyList<JsonNode?> Values(IReadOnlyList<LocatedSchema> schemas, List<LocatedSchema> leaves)
    {
        if (!leaves.Exists(leaf => leaf.Schema.Enum is { Count: > 0 }))
        {
            return [];
        }

        var enums = leaves.Select(leaf => leaf.Schema.Enum)
            .Where(values => values is { Count: > 0 })
            .Select(values => values!.Where(value => !SchemaAnalysis.IsNull(value)).ToList())
            .ToList();
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

    private void ReportContradiction(IReadOnlyList<LocatedSchema> schemas, string before, string own)
    {
        var pointer = schemas[schemas.Count - 1].Pointer;
        _diagnostics.Report(Descriptors.ContradictoryProperty, _document.Locate(pointer), pointer, before, own, own);
    }

    private static string Name(JsonSchemaType type) => type.ToString().ToLowerInvariant();
}
