using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Model.Naming;
using Cf1Gen.Generator.Model.Unions;
using Cf1Gen.Generator.OpenApi.Schemas;
using Cf1Gen.Generator.Reading.OpenApiLibrary;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Model.Types;

/// <summary>Decides which C# type a schema is, and collects the types that have to be generated for it.</summary>
internal sealed class TypeBuilder
{
    private const int MaximumDepth = 64;

    private readonly LoadedDocument _document;
    private readonly SchemaMerger _merger;
    private readonly SchemaFingerprint _shape;
    private readonly TypeNames _names;
    private readonly DiagnosticBag _diagnostics;
    private readonly ObjectBuilder _objects;
    private readonly EnumBuilder _enums;
    private readonly UnionBuilder _unions;
    private readonly Dictionary<string, TypeRef?> _spelled = new(StringComparer.Ordinal);
    private int _depth;

    public TypeBuilder(LoadedDocument document, SchemaMerger merger, SchemaFingerprint shape, TypeNames names, DiagnosticBag diagnostics)
    {
        _document = document;
        _merger = merger;
        _shape = shape;
        _names = names;
        _diagnostics = diagnostics;
        Kinds = new DerivedSchemas(document, merger);
        _objects = new ObjectBuilder(this, document, diagnostics);
        _enums = new EnumBuilder(document, diagnostics);
        _unions = new UnionBuilder(this, names, document, diagnostics);
    }

    public SchemaMerger Merger => _merger;

    public DerivedSchemas Kinds { get; }

    public SchemaFingerprint Shape => _shape;

    public IReadOnlyDictionary<string, ObjectModel> Objects => _objects.Built;

    public IReadOnlyDictionary<string, UnionModel> Unions => _unions.Built;

    public IReadOnlyDictionary<string, EnumModel> Enums => _enums.Built;

    /// <param name="schema">The schema.</param>
    /// <param name="proposal">What its type would be called, if it is inline and gets a type of its own.</param>
    public TypeRef Build(LocatedSchema schema, string proposal) => Build(_merger.View(schema), proposal);

    public TypeRef Build(SchemaView view, string proposal)
    {
        if (_depth >= MaximumDepth)
        {
            return Untyped(view, "it is nested too deeply");
        }

        _depth++;
        TypeRef type;
        try
        {
            type = BuildType(view, proposal);
        }
        finally
        {
            _depth--;
        }

        if (_depth == 0)
        {
            _objects.Finish();
        }

        return type;
    }

    /// <summary>The open enum of several values, which may come from several schemas.</summary>
    public EnumType Enum(SchemaView view, IReadOnlyList<JsonNode?> values, string proposal)
    {
        var name = NameOf(view, proposal);
        if (view.Component is not null)
        {
            _names.Claim(_shape.Of(view), name);
        }

        return new EnumType(_enums.Build(name, Itself(view), values));
    }

    public ScalarType Untyped(SchemaView view, string reason)
    {
        _diagnostics.Report(Descriptors.UntypedSchema, _document.Locate(view.Pointer), view.Pointer, reason);
        return ScalarType.Json;
    }

    /// <summary>The name of the type that is made of a schema.</summary>
    public string NameOf(SchemaView view, string proposal) =>
        view.Component is { } component
            ? _names.OfComponent(component, Itself(view).Name)
            : _names.OfShape(_shape.Of(view), view.Name is { } said ? Identifier.Pascal(said) : proposal);

    /// <summary>A component without what the place that uses it says beside the reference; any other schema as it is.</summary>
    public SchemaView Itself(SchemaView view) => view.Component is { } component ? _merger.Component(component) : view;

    /// <summary>Whether a schema with properties is one of several types all the same.</summary>
    public bool IsUnion(SchemaView view) => Kinds.AreMany(view) || _unions.Covers(view);

    /// <summary>The type of a schema by itself, where it does not stand for its kinds.</summary>
    public TypeRef BuildPlain(SchemaView view, string proposal)
    {
        if (!Kinds.AreMany(view))
        {
            return Build(view, proposal);
        }

        var component = Itself(view);
        var name = _names.OfBase(view.Component!, component.Name);
        _objects.Build(name, component, isBody: false, without: null);
        return new ObjectType(name);
    }

    /// <summary>The class of a body that an operation sends. It is the operation's own, whatever else uses its schema.</summary>
    public ObjectType BuildBody(SchemaView view, string name, ISet<string> without)
    {
        var taken = _names.OfOperation(name, _shape.Of(view));
        _unions.ReportBeside(view);
        _objects.Build(taken, view, isBody: true, without);
        _objects.Finish();
        return new ObjectType(taken);
    }

    private TypeRef BuildType(SchemaView view, string proposal)
    {
        if (view.HasProperties && view.Type?.HasFlag(JsonSchemaType.Object) == false)
        {
            _diagnostics.Report(
                Descriptors.PropertiesOfNoObject, _document.Locate(view.Pointer), view.Pointer, view.Type.ToString()!.ToLowerInvariant(),
                string.Join(", ", view.Properties.Select(property => property.Key)));
        }

        return TypeOf(view, proposal);
    }

    private TypeRef TypeOf(SchemaView view, string proposal) => view.Type switch
    {
        not null when !view.HasProperties && _unions.Contradicts(view) => _unions.Build(view, proposal),
        JsonSchemaType.String => Text(view, proposal),
        JsonSchemaType.Boolean => new ScalarType(Scalar.Boolean),
        JsonSchemaType.Integer or JsonSchemaType.Number => new ScalarType(NumericTypeSelector.Of(view)),
        JsonSchemaType.Array => view.Items is null && view.HasAlternatives ? _unions.Build(view, proposal) : Once(view, proposal, stem => Array(view, stem)),
        JsonSchemaType.Object => Object(view, proposal),
        null => Any(view, proposal),
        _ => _unions.Build(view, proposal),
    };

    private TypeRef Text(SchemaView view, string proposal)
    {
        var values = view.Enum.Concat(view.Alternatives.SelectMany(alternatives => alternatives.Branches).SelectMany(branch => _merger.View(branch).Enum)).ToList();
        if (values.Count > 0)
        {
            return Enum(view, values, proposal);
        }

        return view.Format switch
        {
            "date-time" => new ScalarType(Scalar.DateTimeOffset),
            "date" => new ScalarType(Scalar.DateOnly),
            "byte" => new ScalarType(Scalar.Bytes),
            _ => ScalarType.String,
        };
    }

    private ListType Array(SchemaView view, string proposal)
    {
        if (view.Items is not { } items)
        {
            return new ListType(ScalarType.Json);
        }

        var itemView = _merger.View(items);
        return new ListType(Nullable(itemView, Build(itemView, SingularOf(proposal))));
    }

    private TypeRef Object(SchemaView view, string proposal)
    {
        if (view.HasProperties)
        {
            return IsUnion(view) ? _unions.Build(view, proposal) : Class(view, proposal);
        }

        if (_unions.HasChoice(view) && !IsMapOfGeneral(view))
        {
            _objects.ReportOthers(view);
            return _unions.Build(view, proposal);
        }

        return Once(view, proposal, stem => Map(view, stem));
    }

    /// <summary>
    /// Whether a map says more than the alternatives beside it: those of a general schema, an object or a text of any kind, which
    /// an <c>allOf</c> makes a certain one of.
    /// </summary>
    private bool IsMapOfGeneral(SchemaView view) =>
        view.AdditionalProperties is { } values && _merger.View(values) is { IsNever: false } value && (value.Type is not null || value.HasAlternatives)
        && view.Alternatives.SelectMany(alternatives => alternatives.Branches).Select(_merger.View)
            .All(branch => !branch.HasProperties && !branch.HasAlternatives && branch.Enum.Count == 0);

    private ObjectType Class(SchemaView view, string proposal)
    {
        var name = NameOf(view, proposal);
        _objects.Build(name, Itself(view), isBody: false, without: null, shape: view.Component is null ? _shape.Of(view) : null);
        return new ObjectType(name);
    }

    private MapType Map(SchemaView view, string proposal)
    {
        var values = view.PatternProperties.Concat(view.AdditionalProperties is { } additional ? [additional] : Enumerable.Empty<LocatedSchema>())
            .Select(_merger.View).Where(values => !values.IsNever).ToList();
        if (values.Count == 0)
        {
            return new MapType(ScalarType.Json);
        }

        var types = values.Select(value => Nullable(value, Build(value, proposal + "Value"))).Distinct().ToList();
        return new MapType(types.Count == 1 ? types[0] : Untyped(view, "its values are of several types, by the pattern of their names"));
    }

    private TypeRef Any(SchemaView view, string proposal)
    {
        if (_unions.HasChoice(view))
        {
            return _unions.Build(view, proposal);
        }

        return view.HasNot && view.IsBare ? Untyped(view, "it says what it is not, and not what it is") : ScalarType.Json;
    }

    /// <summary>
    /// Builds a type that is spelled out wherever it is used. One that consists of itself would have no end; and a component is built
    /// once, since there may be more ways to it than anybody can go. What is in it is called after it, not after the place.
    /// </summary>
    private TypeRef Once(SchemaView view, string proposal, Func<string, TypeRef> build)
    {
        if (view.Component is not { } component)
        {
            return build(proposal);
        }

        if (!_spelled.TryGetValue(component, out var type))
        {
            _spelled.Add(component, null);
            _spelled[component] = type = build(_names.ProposalOf(component));
        }

        return type ?? Untyped(view, "it consists of itself");
    }

    private static TypeRef Nullable(SchemaView view, TypeRef type) => view.IsNullable && type != ScalarType.Json ? new NullableType(type) : type;

    private static string SingularOf(string proposal)
    {
        var words = WordSplitter.Of(proposal);
        var last = words[words.Count - 1];
        return proposal.Substring(0, proposal.Length - last.Length) + Inflector.Singular(last);
    }
}
