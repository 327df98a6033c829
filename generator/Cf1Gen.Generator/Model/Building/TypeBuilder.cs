using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Reading;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Model.Building;

/// <summary>Decides which C# type a schema is, and collects the types that have to be generated for it.</summary>
internal sealed class TypeBuilder
{
    private const int MaximumDepth = 64;

    private readonly SpecDocument _document;
    private readonly SchemaMerger _merger;
    private readonly SchemaShape _shape;
    private readonly TypeNames _names;
    private readonly Problems _problems;
    private readonly ObjectBuilder _objects;
    private readonly EnumBuilder _enums;
    private int _depth;

    public TypeBuilder(SpecDocument document, SchemaMerger merger, SchemaShape shape, TypeNames names, Problems problems)
    {
        _document = document;
        _merger = merger;
        _shape = shape;
        _names = names;
        _problems = problems;
        _objects = new ObjectBuilder(this, document, problems);
        _enums = new EnumBuilder(document, problems);
    }

    public SchemaMerger Merger => _merger;

    public SchemaShape Shape => _shape;

    public IReadOnlyDictionary<string, ObjectModel> Objects => _objects.Built;

    public IReadOnlyDictionary<string, EnumModel> Enums => _enums.Built;

    /// <param name="schema">The schema.</param>
    /// <param name="proposal">What its type would be called, if it is inline and gets a type of its own.</param>
    public TypeRef Build(SchemaAt schema, string proposal) => Build(_merger.View(schema), proposal);

    public TypeRef Build(SchemaView view, string proposal)
    {
        if (_depth >= MaximumDepth)
        {
            return Untyped(view, "it is nested too deeply");
        }

        _depth++;
        try
        {
            return BuildType(view, proposal);
        }
        finally
        {
            _depth--;
        }
    }

    /// <summary>The class of a body that an operation sends. It is the operation's own, whatever else uses its schema.</summary>
    public ObjectType BuildBody(SchemaView view, string name, ISet<string> without)
    {
        var taken = _names.OfOperation(name, _shape.Of(view));
        _objects.Build(taken, view, isBody: true, without);
        return new ObjectType(taken);
    }

    private TypeRef BuildType(SchemaView view, string proposal)
    {
        if (view.HasProperties && view.Type is not (null or JsonSchemaType.Object))
        {
            _problems.Report(
                Descriptors.PropertiesOfNoObject, _document.Locate(view.Pointer), view.Pointer, view.Type.ToString()!.ToLowerInvariant(),
                string.Join(", ", view.Properties.Select(property => property.Key)));
        }

        return TypeOf(view, proposal);
    }

    private TypeRef TypeOf(SchemaView view, string proposal) => view.Type switch
    {
        JsonSchemaType.String => Text(view, proposal),
        JsonSchemaType.Boolean => new ScalarType(Scalar.Boolean),
        JsonSchemaType.Integer => new ScalarType(IsLong(view) ? Scalar.Int64 : Scalar.Int32),
        JsonSchemaType.Number => new ScalarType(view.Format == "decimal" ? Scalar.Decimal : Scalar.Double),
        JsonSchemaType.Array => Array(view, proposal),
        JsonSchemaType.Object => Object(view, proposal),
        null => Alternatives(view, proposal),
        _ => Untyped(view, "it has several types at once"),
    };

    private static bool IsLong(SchemaView view) =>
        view.Format is "int64" or "uint64" or "uint32" || view.Maximum > int.MaxValue || view.Minimum < int.MinValue;

    private TypeRef Text(SchemaView view, string proposal)
    {
        if (view.Enum.Count > 0)
        {
            var name = NameOf(view, proposal);
            if (view.Component is not null)
            {
                _names.Claim(_shape.Of(view), name);
            }

            return new EnumType(_enums.Build(name, Itself(view)));
        }

        return view.Format switch
        {
            "date-time" => new ScalarType(Scalar.DateTimeOffset),
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
        var item = Build(itemView, SingularOf(proposal));
        return new ListType(itemView.IsNullable && item != ScalarType.Json ? new NullableType(item) : item);
    }

    private TypeRef Object(SchemaView view, string proposal)
    {
        if (view.HasProperties)
        {
            if (view.Alternatives.Count > 0)
            {
                _problems.Report(Descriptors.AlternativesBesideProperties, _document.Locate(view.Pointer), view.Pointer);
            }

            var name = NameOf(view, proposal);
            _objects.Build(name, Itself(view), isBody: false, without: null);
            return new ObjectType(name);
        }

        if (view.Alternatives.Count > 0)
        {
            return Alternatives(view, proposal);
        }

        if (view.AdditionalProperties is not { } values)
        {
            return new MapType(ScalarType.Json);
        }

        var valueView = _merger.View(values);
        var value = Build(valueView, proposal + "Value");
        return new MapType(valueView.IsNullable && value != ScalarType.Json ? new NullableType(value) : value);
    }

    /// <summary>The type that all branches of a oneOf or anyOf agree on.</summary>
    private TypeRef Alternatives(SchemaView view, string proposal)
    {
        if (view.Alternatives.Count == 0)
        {
            return ScalarType.Json;
        }

        var branches = view.Alternatives.Select(_merger.View).Where(branch => !branch.Is(0) && !IsNullOnly(branch)).ToList();
        var kinds = branches.Select(branch => branch.Type is JsonSchemaType.Object or JsonSchemaType.Array or null || branch.Enum.Count > 0
            ? (object)(branch.Component ?? _shape.Of(branch)) : Build(branch, proposal)).Distinct().ToList();
        if (kinds.Count == 1)
        {
            return Build(branches[0], proposal);
        }

        return Untyped(view, "it is one of several types");
    }

    private static bool IsNullOnly(SchemaView view) => view.Type is null && view.IsNullable && view.Alternatives.Count == 0;

    private string NameOf(SchemaView view, string proposal) =>
        view.Component is { } component
            ? _names.OfComponent(component, Itself(view).Name)
            : _names.OfShape(_shape.Of(view), view.Name is { } said ? Identifier.Pascal(said) : proposal);

    private SchemaView Itself(SchemaView view) => view.Component is { } component ? _merger.Component(component) : view;

    private ScalarType Untyped(SchemaView view, string reason)
    {
        _problems.Report(Descriptors.UntypedSchema, _document.Locate(view.Pointer), view.Pointer, reason);
        return ScalarType.Json;
    }

    private static string SingularOf(string proposal)
    {
        var words = Words.Of(proposal);
        var last = words[words.Count - 1];
        return proposal.Substring(0, proposal.Length - last.Length) + English.Singular(last);
    }
}
