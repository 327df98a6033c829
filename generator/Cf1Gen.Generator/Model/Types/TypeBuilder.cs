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

    /// <summary>Returns the type of a schema of an operation, and builds everything that the type consists of.</summary>
    /// <param name="view">The schema.</param>
    /// <param name="stem">The name for the type, if the schema is inline and gets a type of its own.</param>
    public TypeRef Build(SchemaView view, TypeStem stem)
    {
        var type = BuildPart(view, _context.StemOf(view, stem));
        BuildRequested();
        return type;
    }

    /// <summary>Builds the class of the body of an operation. Only the operation uses it, even if the schema is a component.</summary>
    /// <param name="view">The schema.</param>
    /// <param name="stem">The name for the class.</param>
    /// <param name="operation">The pointer of the operation.</param>
    /// <param name="excluded">The wire names of properties that the class does not have.</param>
    public TypeId BuildBody(SchemaView view, TypeStem stem, string operation, ISet<string> excluded)
    {
        var id = _context.IdentifyOperationType(TypeKind.Object, stem.Name, operation);
        _unions.ReportAlternativesBesideProperties(view);
        _context.Catalog.Request(new ObjectRequest(id, view, stem, IsBody: true, excluded));
        BuildRequested();
        return id;
    }

    /// <inheritdoc cref="TypeBuilderContext.IdentifyOperationType"/>
    public TypeId Identify(TypeKind kind, string name, string operation) => _context.IdentifyOperationType(kind, name, operation);

    /// <summary>Adds a union that belongs to an operation.</summary>
    public void Add(UnionDefinition definition) => _context.Catalog.Add(definition);

    /// <inheritdoc cref="TypeBuilderContext.DeclaredNameOf"/>
    public string? DeclaredNameOf(SchemaView view) => _context.DeclaredNameOf(view);

    /// <summary>Returns a value indicating whether a value of an object with properties can be of several classes.</summary>
    public bool IsUnion(SchemaView view) => _context.DerivedSchemas.IsPolymorphic(view) || _unions.IsUnionOfObjects(view);

    /// <inheritdoc/>
    TypeRef ITypeBuilder.Build(SchemaView view, TypeStem stem) => BuildPart(view, stem);

    private TypeRef BuildPart(SchemaView view, TypeStem stem)
    {
        if (_depth >= MaximumDepth)
        {
            return _context.ReportUntyped(view, "it is nested too deeply");
        }

        _depth++;
        try
        {
            ReportPropertiesOfOtherType(view);
            return Select(view, stem);
        }
        finally
        {
            _depth--;
        }
    }

    /// <inheritdoc/>
    public TypeRef BuildBase(SchemaView view, TypeStem stem)
    {
        if (!_context.DerivedSchemas.IsPolymorphic(view))
        {
            return BuildPart(view, stem);
        }

        var id = _context.IdentifyBase(view);
        _context.Catalog.Request(
            new ObjectRequest(id, _context.WithoutReference(view), _context.StemOf(view.Component!), IsBody: false, s_none));
        return id;
    }

    /// <inheritdoc/>
    public TypeId BuildEnum(SchemaView view, IReadOnlyList<JsonNode?> values, DeclaredEnum declared, bool allowsOthers, TypeStem stem)
    {
        var id = _context.Identify(view, TypeKind.Enum, stem);
        _context.Catalog.Add(EnumBuilder.Build(id, _context.WithoutReference(view), values, declared) with { AllowsOthers = allowsOthers });
        return id;
    }

    /// <summary>Returns the type of an item of a list in a class; <see langword="null"/> if the properties do not lead to a list.</summary>
    /// <param name="type">The class.</param>
    /// <param name="path">The names of the properties in JSON.</param>
    public TypeRef? ItemOf(TypeRef type, IEnumerable<string> path)
    {
        foreach (var name in path)
        {
            if (type is not TypeId { Kind: TypeKind.Object } id
                || !_context.Catalog.Objects.TryGetValue(id, out var definition)
                || definition.Properties.FirstOrDefault(property => property.WireName == name) is not { } property)
            {
                return null;
            }

            type = property.Type;
        }

        return (type as ListType)?.Item;
    }

    private void BuildRequested()
    {
        while (_context.Catalog.NextRequest() is { } request)
        {
            try
            {
                _context.Catalog.Add(SharedObjects.Combine(_objects.Build(request, this), _context));
            }
            catch
            {
                // Other operations can refer to the class.
                _context.Catalog.AddMissing(ObjectBuilder.Empty(request));
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

    private TypeRef Select(SchemaView view, TypeStem stem) => view.Type switch
    {
        not null when !view.HasProperties && _unions.ContradictsAlternatives(view) => _unions.Build(view, stem, this),
        JsonSchemaType.String => Text(view, stem),
        JsonSchemaType.Boolean => new ScalarType(Scalar.Boolean),
        JsonSchemaType.Integer or JsonSchemaType.Number => new ScalarType(_context.Numbers.Select(view)),
        JsonSchemaType.Array when view.Items is null && view.HasAlternatives => _unions.Build(view, stem, this),
        JsonSchemaType.Array => Collection(view, stem, part => Array(view, part)),
        JsonSchemaType.Object => Object(view, stem),
        null => Any(view, stem),
        _ => _unions.Build(view, stem, this),
    };

    private TypeRef Text(SchemaView view, TypeStem stem)
    {
        var values = Merger.AllEnumValues(view);
        if (values.Count > 0)
        {
            return BuildEnum(view, values, Merger.AllDeclarations(view), Merger.AllowsOtherTexts(view), stem);
        }

        return view.Format switch
        {
            var format when ValueFormats.IsDateTime(format) => new ScalarType(Scalar.DateTimeOffset),
            var format when ValueFormats.IsHttpDateTime(format) => new ScalarType(Scalar.HttpDateTime),
            "date" => new ScalarType(Scalar.DateOnly),
            "byte" => new ScalarType(Scalar.Bytes),
            _ => ScalarType.String,
        };
    }

    private ListType Array(SchemaView view, TypeStem stem)
    {
        if (view.Items is not { } items)
        {
            return new ListType(ScalarType.Json);
        }

        var itemView = Merger.View(items);
        return new ListType(NullableType.Of(itemView, BuildPart(itemView, stem.Singularize())));
    }

    private TypeRef Object(SchemaView view, TypeStem stem)
    {
        if (view.HasProperties)
        {
            if (IsUnion(view))
            {
                return _unions.Build(view, stem, this);
            }

            _unions.ReportAlternativesBesideProperties(view);
            return Class(view, stem);
        }

        if (_unions.HasChoice(view) && !IsMapOfGeneralAlternatives(view))
        {
            ObjectBuilder.ReportAdditionalProperties(view, _context);
            return _unions.Build(view, stem, this);
        }

        return Collection(view, stem, part => Map(view, part));
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

    private TypeId Class(SchemaView view, TypeStem stem)
    {
        var id = _context.Identify(view, TypeKind.Object, stem);
        var content = id.Origin == TypeOrigin.Named ? TypeStem.OfDeclared(id.Key)
            : view.Component is { } component ? _context.StemOf(component)
            : stem;
        _context.Catalog.Request(new ObjectRequest(id, _context.WithoutReference(view), content, IsBody: false, s_none));
        return id;
    }

    private MapType Map(SchemaView view, TypeStem stem)
    {
        var values = ObjectBuilder.AdditionalSchemas(view)
            .Select(Merger.View)
            .Where(value => !value.IsNever)
            .ToList();
        if (values.Count == 0)
        {
            return new MapType(ScalarType.Json);
        }

        var part = values.Count == 1 ? stem.Append("Value", "values") : stem.Append("Value");
        var types = values.Select(value => NullableType.Of(value, BuildPart(value, part))).Distinct().ToList();
        return new MapType(types.Count == 1
            ? types[0]
            : _context.ReportUntyped(view, "its values are of several types that depend on patterns of their names"));
    }

    private TypeRef Any(SchemaView view, TypeStem stem) =>
        _unions.HasChoice(view) ? _unions.Build(view, stem, this)
        : view.HasNot && view.IsBare ? _context.ReportUntyped(view, "it specifies only what it is not")
        : ScalarType.Json;

    /// <summary>
    /// Builds a list or a map, which has no name and is written out wherever it is used. One that contains itself would have no end. A
    /// component is built once, since the number of ways to it can be exponential; types within it are named after it.
    /// </summary>
    private TypeRef Collection(SchemaView view, TypeStem stem, Func<TypeStem, TypeRef> build)
    {
        if (view.Component is not { } component)
        {
            return build(stem);
        }

        if (!_collections.TryGetValue(component, out var type))
        {
            _collections.Add(component, null);
            _collections[component] = type = build(_context.StemOf(component));
        }

        return type ?? _context.ReportUntyped(view, "it contains itself");
    }
}
