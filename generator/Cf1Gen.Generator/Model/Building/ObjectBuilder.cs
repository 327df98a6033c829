using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Reading;

namespace Cf1Gen.Generator.Model.Building;

/// <summary>Makes classes out of schemas that have properties.</summary>
internal sealed class ObjectBuilder
{
    private readonly TypeBuilder _types;
    private readonly SpecDocument _document;
    private readonly Problems _problems;
    private readonly Dictionary<string, ObjectModel> _built = new(StringComparer.Ordinal);

    public ObjectBuilder(TypeBuilder types, SpecDocument document, Problems problems)
    {
        _types = types;
        _document = document;
        _problems = problems;
    }

    public IReadOnlyDictionary<string, ObjectModel> Built => _built;

    /// <param name="name">The class.</param>
    /// <param name="view">Its schema.</param>
    /// <param name="isBody">Whether it is only ever sent: what is read-only is then left out.</param>
    /// <param name="without">Properties that are somebody else's business.</param>
    public void Build(string name, SchemaView view, bool isBody, ISet<string>? without)
    {
        if (_built.ContainsKey(name))
        {
            return;
        }

        // In the table before its properties are built: a schema may hold itself.
        var model = new ObjectModel { Name = name, Summary = view.Description, IsBody = isBody, Deprecated = view.IsDeprecated, Properties = default };
        _built.Add(name, model);

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
                properties.Add(Property(property.Key, propertyView, view.Required.Contains(property.Key), name, names));
            }
        }

        ReportUndeclared(view);
        _built[name] = model with { Properties = properties.OrderBy(IsOptional).ToEquatableArray() };
    }

    private static bool IsOptional(PropertyModel property) => property.Presence is Presence.Optional or Presence.OptionalNullable;

    private PropertyModel Property(string wireName, SchemaView view, bool isRequired, string owner, NameScope names)
    {
        var wanted = Identifier.Pascal(view.Name ?? wireName);
        var name = wanted == owner ? names.Take(wanted + "Value") : names.Take(wanted);
        var type = _types.Build(view, owner + wanted);

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
            Summary = view.Description,
            Deprecated = view.IsDeprecated,
        };
    }

    /// <summary>A required property without a schema has nothing to be typed by, and is kept with the unknown ones.</summary>
    private void ReportUndeclared(SchemaView view)
    {
        foreach (var required in view.Required.Where(required => view.Property(required) is null).OrderBy(required => required, StringComparer.Ordinal))
        {
            _problems.Report(Descriptors.UndeclaredProperty, _document.Locate(view.Pointer), view.Pointer, required);
        }
    }
}
