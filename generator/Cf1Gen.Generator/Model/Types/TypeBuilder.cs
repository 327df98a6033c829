using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Model.Definitions;
using Cf1Gen.Generator.Model.Naming;
using Cf1Gen.Generator.Model.Unions;
using Cf1Gen.Generator.OpenApi.Schemas;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Model.Types;

/// <summary>Selects the C# type of a schema, and builds the types that have to be generated for it.</summary>
internal sealed class TypeBuilder : ITypeBuilder
{
    private const int MaximumDepth = 64;

    private static readonly HashSet<string> s_none = [];

    private readonly TypeBuilderContext _context;
    private readonly ObjectBuilder _objects;
    private readonly UnionBuilder _unions;
    private readonly Dictionary<string, TypeRef?> _collections = new(StringComparer.Ordinal);
    private int _depth;

    public TypeBuilder(TypeBuilderContext context)
    {
        _context = context;
        _objects = new ObjectBuilder(context);
        _unions = new UnionBuilder(context);
    }

    public SchemaMerger Merger => _context.Merger;

    public SchemaFingerprint Fingerprint => _context.Fingerprint;

    /// <summary>Returns the type of a schema, and builds everything that the type consists of.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="proposal">The name for the type, if the schema is inline and gets a type of its own.</param>
    public TypeRef Build(LocatedSchema schema, string proposal) => Build(Merger.View(schema), proposal);

    /// <inheritdoc cref="Build(LocatedSchema, string)"/>
    public TypeRef Build(SchemaView view, string proposal)
    {
        var type = Build(view, new TypeNameProposal.Text(proposal));
        BuildRequested();
        return type;
    }

    /// <summary>Builds the class of the body of an operation. Only the operation uses it, even if the schema is a component.</summary>
    /// <param name="view">The schema.</param>
    /// <param name="name">The name for the class.</param>
    /// <param name="excluded">The wire names of properties that the class does not have.</param>
    public TypeId BuildBody(SchemaView view, string name, ISet<string> excluded)
    {
        var id = _context.IdentifyOperationType(TypeKind.Object, name, Fingerprint.Compute(view));
        _unions.ReportAlternativesBesideProperties(view);
        _context.Catalog.Request(new ObjectRequest(id, view, IsBody: true, excluded));
        BuildRequested();
        return id;
    }

    /// <inheritdoc cref="TypeBuilderContext.IdentifyOperationType"/>
    public TypeId Identify(TypeKind kind, string name, string content) => _context.IdentifyOperationType(kind, name, content);

    /// <summary>Returns a value indicating whether a value of a schema can be of a derived schema.</summary>
    public bool IsPolymorphic(SchemaView view) => _context.DerivedSchemas.IsPolymorphic(view);

    /// <inheritdoc/>
    public TypeRef Build(SchemaView view, TypeNameProposal proposal)
    {
        if (_depth >= MaximumDepth)
        {
            return _context.ReportUntyped(view, "it is nested too deeply");
        }

        _depth++;
        try
        {
            ReportPropertiesOfOtherType(view);
            return Select(view, proposal);
        }
        finally
        {
            _depth--;
        }
    }

    /// <inheritdoc/>
    public TypeRef BuildBase(SchemaView view, TypeNameProposal proposal)
    {
        if (!IsPolymorphic(view))
        {
            return Build(view, proposal);
        }

        var id = _context.IdentifyBase(view, proposal);
        _context.Catalog.Request(new ObjectRequest(id, _context.WithoutReference(view), IsBody: false, s_none));
        return id;
    }

    /// <inheritdoc/>
    public TypeId BuildEnum(SchemaView view, IReadOnlyList<JsonNode?> values, TypeNameProposal proposal)
    {
        var id = _context.IdentifyEnum(view, proposal);
        if (!_context.Catalog.Enums.ContainsKey(id))
        {
            _context.Catalog.Add(EnumBuilder.Build(id, _context.WithoutReference(view), values));
        }

        return id;
    }

    private void BuildRequested()
    {
        while (_context.Catalog.NextRequest() is { } request)
        {
            try
            {
                _context.Catalog.Add(_objects.Build(request, this));
            }
            catch
            {
                // Other operations can refer to the class.
                _context.Catalog.Add(ObjectBuilder.Empty(request));
                throw;
            }
        }
    }

    private void ReportPropertiesOfOtherType(SchemaView view)
    {
        if (view.HasProperties && view.Type?.HasFlag(JsonSchemaType.Object) == false)
        {
            _context.Diagnostics.Report(
                Descriptors.PropertiesOfNonObject,
                _context.Document.Locate(view.Pointer),
                view.Pointer,
                view.Type.ToString()!.ToLowerInvariant(),
                string.Join(", ", view.Properties.Select(property => property.Key)));
        }
    }

    private TypeRef Select(SchemaView view, TypeNameProposal proposal) => view.Type switch
    {
        not null when !view.HasProperties && _unions.ContradictsAlternatives(view) => _unions.Build(view, proposal, this),
        JsonSchemaType.String => Text(view, proposal),
        JsonSchemaType.Boolean => new ScalarType(Scalar.Boolean),
        JsonSchemaType.Integer or JsonSchemaType.Number => new ScalarType(NumericTypeSelector.Select(view)),
        JsonSchemaType.Array when view.Items is null && view.HasAlternatives => _unions.Build(view, proposal, this),
        JsonSchemaType.Array => Collection(view, proposal, stem => Array(view, stem)),
        JsonSchemaType.Object => Object(view, proposal),
        null => Any(view, proposal),
        _ => _unions.Build(view, proposal, this),
    };

    private TypeRef Text(SchemaView view, TypeNameProposal proposal)
    {
        var values = Merger.AllEnumValues(view);
        if (values.Count > 0)
        {
            return BuildEnum(view, values, proposal);
        }

        return view.Format switch
        {
            "date-time" => new ScalarType(Scalar.DateTimeOffset),
            "date" => new ScalarType(Scalar.DateOnly),
            "byte" => new ScalarType(Scalar.Bytes),
            _ => ScalarType.String,
        };
    }

    private ListType Array(SchemaView view, TypeNameProposal proposal)
    {
        if (view.Items is not { } items)
        {
            return new ListType(ScalarType.Json);
        }

        var itemView = Merger.View(items);
        return new ListType(Nullable(itemView, Build(itemView, proposal.Singularize())));
    }

    private TypeRef Object(SchemaView view, TypeNameProposal proposal)
    {
        if (view.HasProperties)
        {
            return IsPolymorphic(view) || _unions.AlternativesDeclareAllProperties(view)
                ? _unions.Build(view, proposal, this)
                : Class(view, proposal);
        }

        if (_unions.HasChoice(view) && !IsMapOfGeneralAlternatives(view))
        {
            ObjectBuilder.ReportAdditionalProperties(view, _context);
            return _unions.Build(view, proposal, this);
        }

        return Collection(view, proposal, stem => Map(view, stem));
    }

    /// <summary>
    /// Returns a value indicating whether a map is more specific than the alternatives next to it: those of a general schema, an object
    /// or a text of any kind, that an <c>allOf</c> narrows.
    /// </summary>
    private bool IsMapOfGeneralAlternatives(SchemaView view) =>
        view.AdditionalProperties is { } values
        && Merger.View(values) is { IsNever: false } value
        && (value.Type is not null || value.HasAlternatives)
        && view.Alternatives.SelectMany(alternatives => alternatives.Branches).Select(Merger.View)
            .All(branch => !branch.HasProperties && !branch.HasAlternatives && branch.Enum.Count == 0);

    private TypeId Class(SchemaView view, TypeNameProposal proposal)
    {
        var id = _context.Identify(view, TypeKind.Object, proposal);
        _context.Catalog.Request(new ObjectRequest(id, _context.WithoutReference(view), IsBody: false, s_none));
        return id;
    }

    private MapType Map(SchemaView view, TypeNameProposal proposal)
    {
        var values = view.PatternProperties
            .Concat(view.AdditionalProperties is { } additional ? [additional] : Enumerable.Empty<LocatedSchema>())
            .Select(Merger.View)
            .Where(value => !value.IsNever)
            .ToList();
        if (values.Count == 0)
        {
            return new MapType(ScalarType.Json);
        }

        var types = values.Select(value => Nullable(value, Build(value, proposal.Append("Value")))).Distinct().ToList();
        return new MapType(types.Count == 1
            ? types[0]
            : _context.ReportUntyped(view, "its values are of several types that depend on patterns of their names"));
    }

    private TypeRef Any(SchemaView view, TypeNameProposal proposal)
    {
        if (_unions.HasChoice(view))
        {
            return _unions.Build(view, proposal, this);
        }

        return view.HasNot && view.IsBare ? _context.ReportUntyped(view, "it specifies only what it is not") : ScalarType.Json;
    }

    /// <summary>
    /// Builds a list or a map, which has no name and is written out wherever it is used. One that contains itself would have no end. A
    /// component is built once, since the number of ways to it can be exponential; types within it are named after it.
    /// </summary>
    private TypeRef Collection(SchemaView view, TypeNameProposal proposal, Func<TypeNameProposal, TypeRef> build)
    {
        if (view.Component is not { } component)
        {
            return build(proposal);
        }

        if (!_collections.TryGetValue(component, out var type))
        {
            _collections.Add(component, null);
            _collections[component] = type = build(_context.ProposalOf(component));
        }

        return type ?? _context.ReportUntyped(view, "it contains itself");
    }

    private static TypeRef Nullable(SchemaView view, TypeRef type) =>
        view.IsNullable && type != ScalarType.Json ? new NullableType(type) : type;
}
