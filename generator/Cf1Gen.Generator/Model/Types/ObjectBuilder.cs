using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Model.Naming;
using Cf1Gen.Generator.OpenApi.Schemas;
using Cf1Gen.Generator.Reading.OpenApiLibrary;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Model.Types;

/// <summary>Makes classes out of schemas that have properties.</summary>
internal sealed class ObjectBuilder
{
    private const int MaximumPlaces = 64;

    private readonly TypeBuilder _types;
    private readonly LoadedDocument _document;
    private readonly DiagnosticBag _diagnostics;
    private readonly Dictionary<string, ObjectModel> _built = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly Queue<Action> _unfinished = new();
    private bool _isFinishing;

    public ObjectBuilder(TypeBuilder types, LoadedDocument document, DiagnosticBag diagnostics)
    {
        _types = types;
        _document = document;
        _diagnostics = diagnostics;
    }

    public IReadOnlyDictionary<string, ObjectModel> Built => _built;

    /// <param name="name">The class.</param>
    /// <param name="view">Its schema.</param>
    /// <param name="isBody">Whether it is only ever sent: what is read-only is then left out.</param>
    /// <param name="without">Properties that are somebody else's business.</param>
    /// <param name="shape">What makes an inline schema the same as another one.</param>
    public void Build(string name, SchemaView view, bool isBody, ISet<string>? without, string? shape = null)
    {
        if (_built.ContainsKey(name))
        {
            return;
        }

        var model = new ObjectModel { Name = name, Summary = view.Description, IsBody = isBody, Deprecated = view.IsDeprecated, Properties = default };
        _built.Add(name, model);
        if (shape is not null && !MayBuild(shape))
        {
            return;
        }

        _unfinished.Enqueue(() => _built[name] = model with { Properties = Properties(name, view, isBody, without) });
    }

    /// <summary>
    /// Builds the properties of the classes that were asked for, and of those that they need. One after the other: a schema may hold
    /// itself, and a chain of schemas that hold each other may be of any length.
    /// </summary>
    public void Finish()
    {
        if (_isFinishing)
        {
            return;
        }

        _isFinishing = true;
        try
        {
            while (_unfinished.Count > 0)
            {
                _unfinished.Dequeue()();
            }
        }
        finally
        {
            _isFinishing = false;
        }
    }

    /// <summary>
    /// As long as places only propose names, an inline schema is a class of its own at each of them; within itself it would be one more
    /// at every level. So many places tell enough.
    /// </summary>
    private bool MayBuild(string shape)
    {
        _places.TryGetValue(shape, out var places);
        _places[shape] = places + 1;
        return places < MaximumPlaces;
    }

    private EquatableArray<PropertyModel> Properties(string name, SchemaView view, bool isBody, ISet<string>? without)
    {
        var names = new NameScope([.. ReservedNames.ModelMembers, name]);
        var properties = new List<PropertyModel>();
        foreach (var property in view.Properties)
        {
            if (without?.Contains(property.Key) == true)
            {
                continue;
            }

            var propertyView = _types.Merger.View(property.Value);
            if (!(isBody && propertyView.IsReadOnly))
            {
                // What is only ever sent does not come back.
                var isRequired = view.Required.Contains(property.Key) && (isBody || !propertyView.IsWriteOnly);
                properties.Add(Property(property.Key, propertyView, isRequired, name, names));
            }
        }

        Report(view);
        return Sorted(properties);
    }

    /// <summary>What is always there comes first.</summary>
    public static EquatableArray<PropertyModel> Sorted(IEnumerable<PropertyModel> properties) => properties.OrderBy(IsOptional).ToEquatableArray();

    private static bool IsOptional(PropertyModel property) => property.Presence is Presence.Optional or Presence.OptionalNullable;

    private PropertyModel Property(string wireName, SchemaView view, bool isRequired, string owner, NameScope names)
    {
        var wanted = Identifier.Pascal(view.Name ?? wireName);
        var name = wanted == owner ? names.Take(wanted + "Value") : names.Take(wanted);

        // What is always there and always the same text needs no type: nobody has to set it.
        var isConstant = isRequired && !view.IsNullable && view.Is(JsonSchemaType.String) && ValueDescription.IsConstant(view);
        var type = isConstant ? ScalarType.String : _types.Build(view, TypeNames.WithoutMark(owner) + wanted);

        // JsonElement has a null of its own.
        var isNullable = view.IsNullable && type != ScalarType.Json;
        return new PropertyModel
        {
            WireName = wireName,
            Name = name,
            Field = Identifier.Field(name),
            Type = type,
            Presence = isRequired
                ? isNullable ? Presence.RequiredNullable : Presence.Required
                : isNullable ? Presence.OptionalNullable : Presence.Optional,
            Constant = isRequired && !isNullable ? ValueDescription.Constant(view, type) : null,
            Summary = ValueDescription.Of(view.Description, view, isConstant),
            Deprecated = view.IsDeprecated,
            IsReadOnly = view.IsReadOnly,
        };
    }

    /// <summary>Tells of properties whose type is known and whose names are not, beside others that have a name.</summary>
    public void ReportOthers(SchemaView view)
    {
        var others = view.PatternProperties.Concat(view.AdditionalProperties is { } additional ? [additional] : Enumerable.Empty<LocatedSchema>());
        if (others.Select(_types.Merger.View).Any(other => other.Type is not null || other.HasAlternatives))
        {
            _diagnostics.Report(Descriptors.MapBesideProperties, _document.Locate(view.Pointer), view.Pointer);
        }
    }

    /// <summary>Tells of what is kept with the unknown properties, because nothing types it.</summary>
    private void Report(SchemaView view)
    {
        ReportOthers(view);
        if (view.Discriminator is { } discriminator && !view.HasAlternatives && DerivedSchemas.IsRoot(view) && !_types.Kinds.AreMany(view))
        {
            var kinds = _types.Kinds.Of(view).Count;
            _diagnostics.Report(
                Descriptors.DiscriminatorAlone, _document.Locate(view.DiscriminatorPointer!), view.DiscriminatorPointer!, discriminator.PropertyName!,
                kinds == 0 ? "no schema says that it is one of them" : $"there are {kinds} of them");
        }

        foreach (var required in view.Required.Where(required => view.Property(required) is null).OrderBy(required => required, StringComparer.Ordinal))
        {
            _diagnostics.Report(Descriptors.UndeclaredProperty, _document.Locate(view.Pointer), view.Pointer, required);
        }
    }
}
