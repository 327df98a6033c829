using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Reading.OpenApiLibrary;
using Cf1Gen.Generator.Reading.Text;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.OpenApi.Schemas;

/// <summary>Follows references and merges <c>allOf</c>, so that nobody behind it meets either.</summary>
internal sealed class SchemaMerger
{
    private const string NameExtension = "x-cf1gen-name";

    private readonly SpecDocument _document;
    private readonly Problems _problems;
    private readonly CancellationToken _cancellationToken;
    private readonly SchemaComponents _components;
    private readonly Dictionary<string, SchemaView> _views = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SchemaView> _references = new(StringComparer.Ordinal);

    public SchemaMerger(SpecDocument document, Problems problems, CancellationToken cancellationToken)
    {
        _cancellationToken = cancellationToken;
        _document = document;
        _problems = problems;
        _components = new SchemaComponents(document);
    }

    public SchemaView View(SchemaAt schema) => View([schema]);

    /// <summary>What several schemas say of one thing. Whatever is decided about a schema begins here, so that this is where it is cancelled.</summary>
    public SchemaView View(IReadOnlyList<SchemaAt> schemas)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        var key = schemas.Count == 1 ? schemas[0].Pointer : string.Join(" ", schemas.Select(schema => schema.Pointer));
        if (!_views.TryGetValue(key, out var view))
        {
            _views.Add(key, view = Merge(schemas));
        }

        return view;
    }

    /// <summary>A component by itself, without what the place that uses it says beside the reference.</summary>
    public SchemaView Component(string id) => View(_components.Component(id));

    /// <summary>A component as a reference to it has it.</summary>
    public SchemaView Reference(string id)
    {
        if (!_references.TryGetValue(id, out var view))
        {
            _references.Add(id, view = Merge([_components.Reference(id)]));
        }

        return view;
    }

    /// <summary>The component that a reference leads to; none when there is no such component.</summary>
    public string? ComponentOf(OpenApiSchemaReference? reference) => _components.Has(reference?.Reference?.Id) ? Reference(reference!.Reference.Id!).Component : null;

    private SchemaView Merge(IReadOnlyList<SchemaAt> schemas)
    {
        var expansion = SchemaExpansion.Of(schemas, _components, _document, _problems);
        var annotations = expansion.Annotations;
        var type = CommonType(schemas, expansion.Leaves);
        var agreeing = expansion.Leaves.Where(leaf => SchemaFacts.TypeOf(leaf.Schema) is not { } own || type is not { } all || JsonTypes.Common(own, all) != 0).ToList();
        var discriminating = agreeing.Cast<SchemaAt?>().FirstOrDefault(leaf => leaf!.Value.Schema.Discriminator?.PropertyName is { Length: > 0 });

        return new SchemaView
        {
            Pointer = schemas[schemas.Count - 1].Pointer,
            Component = _components.Common(_components.Meaningful(schemas)),
            Name = expansion.Own.Select(schema => schema.Extension(NameExtension)).FirstOrDefault(name => name is not null),
            Type = type,
            IsNullable = annotations.Exists(SchemaFacts.IsNullable),
            ContentType = agreeing.Select(leaf => leaf.Schema).OfType<IOpenApiSchemaMissingProperties>()
                .Select(schema => schema.ContentEncoding is null ? schema.ContentMediaType : null).FirstOrDefault(type => type is not null),
            Format = agreeing.Select(leaf => leaf.Schema.Format).FirstOrDefault(format => format is not null)
                ?? annotations.Select(schema => schema.Format).FirstOrDefault(format => format is not null),
            Enum = Values(schemas, agreeing),
            Properties = Properties(agreeing),
            Required = new HashSet<string>(
                expansion.Leaves.Select(leaf => leaf.Schema).Concat(annotations).SelectMany(schema => schema.Required ?? Enumerable.Empty<string>()), StringComparer.Ordinal),
            Items = Last(agreeing, "items", schema => schema.Items),
            AdditionalProperties = Last(agreeing, "additionalProperties", schema => schema.AdditionalProperties),
            PatternProperties = agreeing.SelectMany(leaf => leaf.PatternProperties()).ToList(),
            Alternatives = agreeing.SelectMany(leaf => Alternatives(leaf, expansion.Leaves)).ToList(),
            Discriminator = discriminating?.Schema.Discriminator,
            DiscriminatorPointer = discriminating?.Pointer.Then("discriminator"),
            HasNot = annotations.Exists(schema => schema.Not is not null),
            Title = SchemaFacts.Text(annotations, schema => schema.Title),
            Description = SchemaFacts.Text(annotations, schema => schema.Description) ?? SchemaFacts.Text(annotations, schema => schema.Title),
            IsDeprecated = annotations.Exists(schema => schema.Deprecated),
            IsWriteOnly = annotations.Exists(schema => schema.WriteOnly),
            IsReadOnly = annotations.Exists(schema => schema.ReadOnly),
            Minimum = SchemaFacts.Number(annotations, schema => schema.Minimum) ?? SchemaFacts.Number(annotations, schema => schema.ExclusiveMinimum),
            Maximum = SchemaFacts.Number(annotations, schema => schema.Maximum) ?? SchemaFacts.Number(annotations, schema => schema.ExclusiveMaximum),
            Default = annotations.Select(schema => schema.Default).FirstOrDefault(node => !SchemaFacts.IsNull(node)),
            Example = annotations.Select(SchemaFacts.Example).FirstOrDefault(node => !SchemaFacts.IsNull(node)),
        };
    }

    private static IEnumerable<SchemaAlternatives> Alternatives(SchemaAt schema, IReadOnlyList<SchemaAt> leaves)
    {
        var others = leaves.Where(leaf => leaf.Pointer != schema.Pointer).Select(leaf => SchemaFacts.TypeOf(leaf.Schema)).OfType<JsonSchemaType>().ToList();
        JsonSchemaType? outer = others.Count == 0 ? null : others.Aggregate((type, own) => JsonTypes.Common(type, own) is var common && common != 0 ? common : own);
        return schema.Alternatives().Select(branches => new SchemaAlternatives(branches, outer));
    }

    /// <summary>What all parts agree on. Where two contradict each other, the later one is taken, and that is reported.</summary>
    private JsonSchemaType? CommonType(IReadOnlyList<SchemaAt> schemas, IReadOnlyList<SchemaAt> leaves)
    {
        JsonSchemaType? type = null;
        foreach (var own in leaves.Select(leaf => SchemaFacts.TypeOf(leaf.Schema)).OfType<JsonSchemaType>())
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

    /// <summary>
    /// The values without null, of which <see cref="SchemaView.IsNullable"/> tells. Of several enums the last one counts. Where it has
    /// values that no other has, the authors did not mean to narrow, and the others' values are kept; only what is one value stays one.
    /// </summary>
    private List<JsonNode?> Values(IReadOnlyList<SchemaAt> schemas, List<SchemaAt> leaves)
    {
        var enums = leaves.Select(leaf => leaf.Schema.Enum).Where(values => values is { Count: > 0 }).Select(values => values!.Where(value => !SchemaFacts.IsNull(value)).ToList()).ToList();
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
            ReportContradiction(schemas, $"one of {string.Join(", ", known.OrderBy(value => value, StringComparer.Ordinal))}", Text(last[0]));
            return last.ToList<JsonNode?>();
        }

        return last.Concat(others).GroupBy(Text, StringComparer.Ordinal).Select(same => (JsonNode?)same.First()).ToList();

        static string Text(JsonNode value) => value.ToJsonString();
    }

    private static List<KeyValuePair<string, IReadOnlyList<SchemaAt>>> Properties(List<SchemaAt> leaves)
    {
        var byName = new Dictionary<string, List<SchemaAt>>(StringComparer.Ordinal);
        var properties = new List<KeyValuePair<string, IReadOnlyList<SchemaAt>>>();
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

    /// <summary>The last that says anything: what stands on the shoulders of a general schema says more than that.</summary>
    private static SchemaAt? Last(List<SchemaAt> leaves, string keyword, Func<IOpenApiSchema, IOpenApiSchema?> child)
    {
        SchemaAt? found = null;
        foreach (var leaf in leaves)
        {
            if (child(leaf.Schema) is { } schema && (found is null || !SchemaFacts.SaysNothing(schema)))
            {
                found = leaf.Then(keyword, schema);
            }
        }

        return found;
    }

    private void ReportContradiction(IReadOnlyList<SchemaAt> schemas, string before, string own)
    {
        var pointer = schemas[schemas.Count - 1].Pointer;
        _problems.Report(Descriptors.ContradictoryProperty, _document.Locate(pointer), pointer, before, own, own);
    }

    private static string Name(JsonSchemaType type) => type.ToString().ToLowerInvariant();
}
