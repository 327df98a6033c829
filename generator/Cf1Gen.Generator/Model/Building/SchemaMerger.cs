using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Reading;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Model.Building;

/// <summary>Follows references and merges <c>allOf</c>, so that nobody behind it meets either.</summary>
internal sealed class SchemaMerger
{
    /// <summary>How many references and <c>allOf</c>s may be inside each other. The deepest real document has 30.</summary>
    private const int MaximumDepth = 64;

    /// <summary>How many alternatives within each other are asked whether they are null.</summary>
    private const int AlternativesDepth = 2;

    private const string NameExtension = "x-cf1gen-name";

    private readonly SpecDocument _document;
    private readonly Problems _problems;
    private readonly Dictionary<string, SchemaView> _views = new(StringComparer.Ordinal);

    public SchemaMerger(SpecDocument document, Problems problems)
    {
        _document = document;
        _problems = problems;
    }

    public SchemaView View(SchemaAt schema) => View([schema]);

    /// <summary>What several schemas say of one thing.</summary>
    public SchemaView View(IReadOnlyList<SchemaAt> schemas)
    {
        var key = schemas.Count == 1 ? schemas[0].Pointer : string.Join(" ", schemas.Select(schema => schema.Pointer));
        if (!_views.TryGetValue(key, out var view))
        {
            _views.Add(key, view = Merge(schemas));
        }

        return view;
    }

    private SchemaView Merge(IReadOnlyList<SchemaAt> schemas)
    {
        var parts = Meaningful(schemas);
        var leaves = new List<SchemaAt>();
        var found = schemas.Select(schema => Expand(schema, leaves)).Reverse().SelectMany(pairs => pairs).ToList();

        // The words beside a reference say more of this place than the words behind it, and a later declaration more than an earlier one.
        var annotations = found.OrderBy(pair => pair.Key).Select(pair => pair.Value).ToList();

        var type = CommonType(schemas, leaves);
        var agreeing = leaves.Where(leaf => TypeOf(leaf.Schema) is not { } own || type is not { } all || JsonTypes.Common(own, all) != 0).ToList();
        var discriminating = agreeing.Cast<SchemaAt?>().FirstOrDefault(leaf => leaf!.Value.Schema.Discriminator?.PropertyName is { Length: > 0 });

        return new SchemaView
        {
            Pointer = schemas[schemas.Count - 1].Pointer,
            Component = OnlyComponent(parts),
            Name = found.Where(pair => pair.Key == 0).Select(pair => pair.Value.Extension(NameExtension)).FirstOrDefault(name => name is not null),
            Type = type,
            IsNullable = annotations.Exists(schema => IsNullable(schema, 0)),
            ContentType = agreeing.Select(leaf => leaf.Schema).OfType<IOpenApiSchemaMissingProperties>()
                .Select(schema => schema.ContentEncoding is null ? schema.ContentMediaType : null).FirstOrDefault(type => type is not null),
            Format = agreeing.Select(leaf => leaf.Schema.Format).FirstOrDefault(format => format is not null)
                ?? annotations.Select(schema => schema.Format).FirstOrDefault(format => format is not null),
            Enum = Values(agreeing),
            Properties = Properties(agreeing),
            Required = new HashSet<string>(
                leaves.Select(leaf => leaf.Schema).Concat(annotations).SelectMany(schema => schema.Required ?? Enumerable.Empty<string>()), StringComparer.Ordinal),
            Items = Last(agreeing, "items", schema => schema.Items),
            AdditionalProperties = Last(agreeing, "additionalProperties", schema => schema.AdditionalProperties),
            PatternProperties = agreeing.SelectMany(PatternProperties).ToList(),
            Alternatives = agreeing.SelectMany(leaf => Alternatives(leaf, leaves)).ToList(),
            Discriminator = discriminating?.Schema.Discriminator,
            DiscriminatorPointer = discriminating?.Pointer.Then("discriminator"),
            HasNot = annotations.Exists(schema => schema.Not is not null),
            Title = Text(annotations, schema => schema.Title),
            Description = Text(annotations, schema => schema.Description) ?? Text(annotations, schema => schema.Title),
            IsDeprecated = annotations.Exists(schema => schema.Deprecated),
            IsWriteOnly = annotations.Exists(schema => schema.WriteOnly),
            IsReadOnly = annotations.Exists(schema => schema.ReadOnly),
            Minimum = Number(annotations, schema => schema.Minimum) ?? Number(annotations, schema => schema.ExclusiveMinimum),
            Maximum = Number(annotations, schema => schema.Maximum) ?? Number(annotations, schema => schema.ExclusiveMaximum),
            Default = annotations.Select(schema => schema.Default).FirstOrDefault(node => !IsNull(node)),
            Example = annotations.Select(ExampleOf).FirstOrDefault(node => !IsNull(node)),
        };
    }

    /// <summary>A component by itself, without what the place that uses it says beside the reference.</summary>
    public SchemaView Component(string id) =>
        View(new SchemaAt(_document.Document.Components!.Schemas![id], SpecPointer.Component("schemas", id)));

    /// <summary>A component as a reference to it has it.</summary>
    public SchemaView Reference(string id)
    {
        if (!_views.TryGetValue("→" + id, out var view))
        {
            _views.Add("→" + id, view = Merge([new SchemaAt(new OpenApiSchemaReference(id, _document.Document), SpecPointer.Component("schemas", id))]));
        }

        return view;
    }

    /// <summary>The component that a reference leads to; none when there is no such component.</summary>
    public string? ComponentOf(OpenApiSchemaReference? reference, string pointer) =>
        reference?.Reference?.Id is { } id && _document.Document.Components?.Schemas?.ContainsKey(id) == true ? View(new SchemaAt(reference, pointer.Then(id))).Component : null;

    /// <summary>The component that every one of the schemas is.</summary>
    private string? OnlyComponent(List<SchemaAt> schemas)
    {
        var first = ComponentOf(schemas[0], 0);
        return schemas.TrueForAll(schema => ComponentOf(schema, 0) == first) ? first : null;
    }

    /// <summary>The schema's component, when it is a reference to one, or wraps a reference in nothing but words.</summary>
    private string? ComponentOf(SchemaAt schema, int depth)
    {
        if (depth > MaximumDepth)
        {
            return null;
        }

        if (Target(schema) is { } target)
        {
            // A component that only wraps another one is that other one.
            return target.Schema.AllOf is { Count: > 0 } && !HasOwnStructure(target.Schema) ? Inner(target, depth) ?? IdOf(schema) : IdOf(schema);
        }

        return HasOwnStructure(schema.Schema) ? null : Inner(schema, depth);
    }

    private string? Inner(SchemaAt schema, int depth)
    {
        var parts = Meaningful([.. Branches(schema)]);
        return parts.Count == 1 ? ComponentOf(parts[0], depth + 1) : null;
    }

    /// <summary>The schemas that say something about structure; all of them when none does.</summary>
    private List<SchemaAt> Meaningful(IReadOnlyList<SchemaAt> schemas)
    {
        var structured = schemas.Where(schema => HasStructure(schema, new HashSet<string>(StringComparer.Ordinal), 0)).ToList();
        return structured.Count > 0 ? structured : [.. schemas];
    }

    /// <param name="schema">The schema.</param>
    /// <param name="asked">The schemas that were asked before, in vain.</param>
    /// <param name="depth">How many schemas it is inside of.</param>
    private bool HasStructure(SchemaAt schema, HashSet<string> asked, int depth)
    {
        var target = Target(schema) ?? schema;
        if (depth > MaximumDepth || IsReference(target) || !asked.Add(target.Pointer))
        {
            return false;
        }

        return HasOwnStructure(target.Schema) || Branches(target).Any(branch => HasStructure(branch, asked, depth + 1));
    }

    private static bool HasOwnStructure(IOpenApiSchema schema) =>
        schema.Type is not null || schema.Properties is { Count: > 0 } || schema.Items is not null || schema.Enum is { Count: > 0 }
        || schema.AdditionalProperties is not null || schema.PatternProperties is { Count: > 0 }
        || schema.OneOf is { Count: > 0 } || schema.AnyOf is { Count: > 0 };

    /// <summary>Collects what a schema says: its leaves, and everything with words, by the number of references in front of it.</summary>
    private List<KeyValuePair<int, IOpenApiSchema>> Expand(SchemaAt schema, List<SchemaAt> leaves)
    {
        var annotations = new List<KeyValuePair<int, IOpenApiSchema>>();
        Expand(schema, leaves, annotations, new Dictionary<string, int>(StringComparer.Ordinal), 0, 0);
        return annotations;
    }

    private void Expand(
        SchemaAt schema, List<SchemaAt> leaves, List<KeyValuePair<int, IOpenApiSchema>> annotations, Dictionary<string, int> reached, int distance, int depth)
    {
        if (depth > MaximumDepth)
        {
            return;
        }

        if (IsReference(schema))
        {
            ExpandReference(schema, leaves, annotations, reached, distance, depth);
            return;
        }

        annotations.Add(new(distance, schema.Schema));
        if (HasOwnStructure(schema.Schema) && !leaves.Exists(leaf => leaf.Pointer == schema.Pointer))
        {
            leaves.Add(schema);
        }

        foreach (var branch in Branches(schema))
        {
            Expand(branch, leaves, annotations, reached, distance, depth + 1);
        }
    }

    private void ExpandReference(
        SchemaAt schema, List<SchemaAt> leaves, List<KeyValuePair<int, IOpenApiSchema>> annotations, Dictionary<string, int> reached, int distance, int depth)
    {
        if (Target(schema) is not { } target)
        {
            _problems.Report(Descriptors.DanglingReference, _document.Locate(schema.Pointer), ReferenceText(schema), "points to nothing in this document");
            return;
        }

        // An allOf that holds itself adds nothing to itself, nor does one that was met as near before: without this, forty schemas
        // that each hold the next one twice would take for ever.
        if (reached.TryGetValue(target.Pointer, out var nearest) && nearest <= distance)
        {
            return;
        }

        reached[target.Pointer] = distance;
        Expand(target, leaves, annotations, reached, distance + 1, depth + 1);
    }

    private static IEnumerable<SchemaAt> Branches(SchemaAt schema) =>
        schema.Schema.AllOf?.Select((branch, index) => schema.Then("allOf", index, branch)) ?? [];

    private static IEnumerable<SchemaAlternatives> Alternatives(SchemaAt schema, List<SchemaAt> leaves)
    {
        var others = leaves.Where(leaf => leaf.Pointer != schema.Pointer).Select(leaf => TypeOf(leaf.Schema)).OfType<JsonSchemaType>().ToList();
        JsonSchemaType? outer = others.Count == 0 ? null : others.Aggregate((type, own) => JsonTypes.Common(type, own) is var common && common != 0 ? common : own);
        if (schema.Schema.OneOf is { Count: > 0 } oneOf)
        {
            yield return new SchemaAlternatives([.. oneOf.Select((branch, index) => schema.Then("oneOf", index, branch))], outer);
        }

        if (schema.Schema.AnyOf is { Count: > 0 } anyOf)
        {
            yield return new SchemaAlternatives([.. anyOf.Select((branch, index) => schema.Then("anyOf", index, branch))], outer);
        }
    }

    private static IEnumerable<SchemaAt> PatternProperties(SchemaAt schema) =>
        schema.Schema.PatternProperties?.Select(pattern => schema.Then("patternProperties", pattern.Key, pattern.Value)) ?? [];

    private static bool IsReference(SchemaAt schema) => schema.Schema is OpenApiSchemaReference;

    private static string? IdOf(SchemaAt schema) => (schema.Schema as OpenApiSchemaReference)?.Reference.Id;

    private static string ReferenceText(SchemaAt schema) =>
        ((OpenApiSchemaReference)schema.Schema).Reference is { } reference ? reference.ReferenceV3 ?? reference.Id ?? "" : "";

    private SchemaAt? Target(SchemaAt schema)
    {
        if (schema.Schema is not OpenApiSchemaReference reference)
        {
            return null;
        }

        if (reference.Reference.Id is { } id && _document.Document.Components?.Schemas is { } schemas
            && schemas.TryGetValue(id, out var target) && target is not null)
        {
            return target is OpenApiSchemaReference ? Target(new SchemaAt(target, SpecPointer.Component("schemas", id)))
                : new SchemaAt(target, SpecPointer.Component("schemas", id));
        }

        return reference.RecursiveTarget is { } found ? new SchemaAt(found, schema.Pointer) : null;
    }

    /// <summary>What all parts agree on. Where two contradict each other, the later one is taken, and that is reported.</summary>
    private JsonSchemaType? CommonType(IReadOnlyList<SchemaAt> schemas, List<SchemaAt> leaves)
    {
        JsonSchemaType? type = null;
        foreach (var own in leaves.Select(leaf => TypeOf(leaf.Schema)).OfType<JsonSchemaType>())
        {
            var common = type is { } before ? JsonTypes.Common(before, own) : own;
            if (common == 0)
            {
                ReportContradiction(schemas, type!.Value, own);
            }

            type = common == 0 ? own : common;
        }

        return type;
    }

    /// <summary>Whether null is one of the types, said beside them, one of the values, or an alternative to them.</summary>
    private static bool IsNullable(IOpenApiSchema schema, int depth) =>
        schema.Type?.HasFlag(JsonSchemaType.Null) == true
        || schema.ExtensionNode("x-nullable")?.GetValueKind() == JsonValueKind.True
        || (schema.Enum is { Count: > 0 } values && values.Any(IsNull))
        || (depth < AlternativesDepth && (schema.OneOf ?? []).Concat(schema.AnyOf ?? []).Any(alternative => alternative is not null && IsNullable(alternative, depth + 1)));

    /// <summary>The declared type without null, or the one that the keywords imply. Several types at once stay together.</summary>
    private static JsonSchemaType? TypeOf(IOpenApiSchema schema)
    {
        var declared = schema.Type & ~JsonSchemaType.Null;
        if (declared is { } type && type != 0)
        {
            return type;
        }

        if (schema.Properties is { Count: > 0 } || schema.AdditionalProperties is not null || schema.PatternProperties is { Count: > 0 })
        {
            return JsonSchemaType.Object;
        }

        if (schema.Items is not null)
        {
            return JsonSchemaType.Array;
        }

        var implied = (schema.Enum ?? []).Where(value => !IsNull(value)).Aggregate((JsonSchemaType)0, (types, value) => types | (JsonTypes.Of(value) ?? 0));
        return implied == 0 ? null : JsonTypes.Common(implied, implied);
    }

    private static bool IsNull(JsonNode? node) => node is null || node.GetValueKind() == JsonValueKind.Null || node.IsJsonNullSentinel();

    /// <summary>The values without null, of which <see cref="SchemaView.IsNullable"/> tells.</summary>
    private static List<JsonNode?> Values(List<SchemaAt> leaves) =>
        leaves.Select(leaf => leaf.Schema.Enum).LastOrDefault(values => values is { Count: > 0 })?.Where(value => !IsNull(value)).ToList<JsonNode?>() ?? [];

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
            if (child(leaf.Schema) is { } schema && (found is null || !SaysNothing(schema)))
            {
                found = leaf.Then(keyword, schema);
            }
        }

        return found;
    }

    private static bool SaysNothing(IOpenApiSchema schema) => schema is not OpenApiSchemaReference
        && schema is { Type: null, Properties: null or { Count: 0 }, AllOf: null or { Count: 0 }, OneOf: null or { Count: 0 }, AnyOf: null or { Count: 0 } };

    private static JsonNode? ExampleOf(IOpenApiSchema schema) =>
#pragma warning disable CS0618 // OpenAPI 3.1 deprecates it; documents go on using it.
        schema.Example ?? schema.Examples?.FirstOrDefault();
#pragma warning restore CS0618

    private static string? Text(List<IOpenApiSchema> annotations, Func<IOpenApiSchema, string?> text) =>
        annotations.Select(text).FirstOrDefault(value => !string.IsNullOrWhiteSpace(value));

    private static decimal? Number(List<IOpenApiSchema> annotations, Func<IOpenApiSchema, string?> text) =>
        annotations.Select(text).Select(value => decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number : (decimal?)null).FirstOrDefault(value => value is not null);

    private void ReportContradiction(IReadOnlyList<SchemaAt> schemas, JsonSchemaType before, JsonSchemaType own)
    {
        var pointer = schemas[schemas.Count - 1].Pointer;
        _problems.Report(Descriptors.ContradictoryProperty, _document.Locate(pointer), pointer, Name(before), Name(own), Name(own));
    }

    private static string Name(JsonSchemaType type) => type.ToString().ToLowerInvariant();
}
