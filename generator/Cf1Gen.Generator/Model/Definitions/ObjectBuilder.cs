using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Model.Naming;
using Cf1Gen.Generator.Model.Types;
using Cf1Gen.Generator.OpenApi.Schemas;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Model.Definitions;

/// <summary>Builds classes from schemas that have properties.</summary>
internal sealed class ObjectBuilder
{
    private readonly TypeBuilderContext _context;

    public ObjectBuilder(TypeBuilderContext context) => _context = context;

    /// <summary>Builds a class.</summary>
    /// <param name="request">The class to build.</param>
    /// <param name="types">Selects the types of the properties.</param>
    public ObjectDefinition Build(ObjectRequest request, ITypeBuilder types)
    {
        var own = request.View.Pointer.SchemaComponent();
        var properties = request.View.Properties
            .Where(property => !request.Excluded.Contains(property.Key))
            .Select(property => (property.Key, View: _context.Merger.View(property.Value), Owner: OwnerOf(property.Value, request, own)))
            .Where(property => !(request.IsBody && property.View.IsReadOnly))
            .Select(property => Property(property.Key, property.View, request, property.Owner, types))
            .ToEquatableArray();
        Report(request.View);
        return Definition(request, properties) with { Additional = Additional(request, own, types) };
    }

    /// <summary>Returns a class without properties, in place of one that could not be built.</summary>
    public static ObjectDefinition Empty(ObjectRequest request) => Definition(request, default);

    /// <summary>Reports properties whose type is declared and whose names are not, and that the model does not have.</summary>
    public static void ReportAdditionalProperties(SchemaView view, TypeBuilderContext context)
    {
        if (AdditionalSchemas(view).Select(context.Merger.View).Any(other => other.Type is not null || other.HasAlternatives))
        {
            context.Diagnostics.Report(Descriptors.TypedAdditionalProperties, context.Document.Locate(view.Pointer), view.Pointer);
        }
    }

    /// <summary>Returns the schemas of the properties that have no declared names.</summary>
    public static IReadOnlyList<LocatedSchema> AdditionalSchemas(SchemaView view) =>
        view.AdditionalProperties is { } schema ? [.. view.PatternProperties, schema] : view.PatternProperties;

    private static ObjectDefinition Definition(ObjectRequest request, EquatableArray<PropertyDefinition> properties) => new()
    {
        Id = request.Id,
        Pointer = request.View.Pointer,
        Summary = request.View.Description,
        IsBody = request.IsBody,
        Deprecated = request.View.IsDeprecated,
        Properties = properties,
    };

    /// <summary>
    /// Returns the stem of the types within a property: that of the component that declares the property, which can be another one than
    /// the class, from its <c>allOf</c>. All classes that contain the property share its types.
    /// </summary>
    private TypeStem OwnerOf(IReadOnlyList<LocatedSchema> property, ObjectRequest request, string? own)
    {
        var component = property.Count == 1 ? property[0].Pointer.SchemaComponent() : null;
        return component is null || component == own ? request.Stem : _context.StemOf(component);
    }

    /// <summary>
    /// Returns the type of the members that are not declared; <see langword="null"/> if they can have any, or if their type depends on
    /// their names.
    /// </summary>
    private TypeRef? Additional(ObjectRequest request, string? own, ITypeBuilder types)
    {
        var view = request.View;
        var values = AdditionalSchemas(view)
            .Select(schema => (View: _context.Merger.View(schema), Owner: OwnerOf([schema], request, own)))
            .Where(value => !value.View.IsNever)
            .ToList();
        if (values.Count == 0)
        {
            return null;
        }

        var isOpen = view.AdditionalProperties is null && !view.IsClosed;
        var built = isOpen ? [] : values
            .Select(value => NullableType.Of(
                value.View, types.Build(value.View, value.Owner.Append("AdditionalProperty", "additionalProperties"))))
            .Distinct()
            .ToList();
        if (built.Count != 1)
        {
            ReportAdditionalProperties(view, _context);
            return null;
        }

        return built[0] == ScalarType.Json ? null : built[0];
    }

    private PropertyDefinition Property(
        string wireName, SchemaView view, ObjectRequest request, TypeStem owner, ITypeBuilder types)
    {
        var isRequired = request.View.Required.Contains(wireName);
        var name = Identifier.Pascal(view.Name ?? wireName);

        // A property that always has the same text needs no enum, because no caller sets it.
        var isConstant = isRequired && !view.IsNullable && view.Is(JsonSchemaType.String) && ValueDescription.IsConstant(view);
        var type = isConstant ? ScalarType.String : types.Build(view, owner.Append(name, wireName));

        // JsonElement represents null itself.
        var isNullable = view.IsNullable && type != ScalarType.Json;
        var discriminator = !isNullable && (type == ScalarType.String || type is TypeId { Kind: TypeKind.Enum })
            ? _context.DiscriminatorConstants.ValueOf(request.View, wireName)
            : null;
        return new PropertyDefinition
        {
            Pointer = view.Pointer,
            WireName = wireName,
            ProposedName = name,
            Type = type,
            IsRequired = isRequired,
            IsNullable = isNullable,
            IsDiscriminator = discriminator is not null,
            Constant = discriminator ?? (isRequired && !isNullable ? ValueDescription.Constant(view, type) : null),
            Summary = discriminator is null || isConstant
                ? ValueDescription.Describe(view.Description, view, isConstant)
                : ValueDescription.WithConstant(view.Description, discriminator),
            Deprecated = view.IsDeprecated,
            IsReadOnly = view.IsReadOnly,
            IsWriteOnly = view.IsWriteOnly,
        };
    }

    /// <summary>Reports the parts of the schema that are kept with the additional properties, because no property has their type.</summary>
    private void Report(SchemaView view)
    {
        var derivedSchemas = _context.DerivedSchemas;
        if (view.Discriminator is { } discriminator && !view.HasAlternatives
            && DerivedSchemas.DeclaresDiscriminator(view) && !derivedSchemas.IsPolymorphic(view))
        {
            var count = derivedSchemas.Find(view).Count;
            _context.Diagnostics.Report(
                Descriptors.NoDerivedSchemas,
                _context.Document.Locate(view.DiscriminatorPointer!),
                view.DiscriminatorPointer!,
                discriminator.PropertyName!,
                count == 0 ? "no schema derives from it" : $"{count} schemas derive from it");
        }

        var undeclared = view.Required.Where(required => view.Property(required) is null);
        foreach (var required in undeclared.OrderBy(required => required, System.StringComparer.Ordinal))
        {
            _context.Diagnostics.Report(Descriptors.UndeclaredProperty, _context.Document.Locate(view.Pointer), view.Pointer, required);
        }
    }
}
