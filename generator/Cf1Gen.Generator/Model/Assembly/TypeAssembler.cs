using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Model.Definitions;
using Cf1Gen.Generator.Model.Naming;
using Cf1Gen.Generator.Model.Naming.Pinning;
using Cf1Gen.Generator.Model.Operations;
using Cf1Gen.Generator.Model.Requests;
using Cf1Gen.Generator.Model.Types;
using Cf1Gen.Generator.Model.Unions;
using Cf1Gen.Generator.Reading.OpenApiLibrary;

namespace Cf1Gen.Generator.Model.Assembly;

/// <summary>Creates the models of all types from their definitions, once the names and the use of every type are known.</summary>
internal sealed class TypeAssembler
{
    private readonly TypeCatalog _catalog;
    private readonly TypeNames _names;
    private readonly TypePins _pins;
    private readonly ISet<TypeId> _requestTypes;
    private readonly LoadedDocument _document;
    private readonly DiagnosticBag _diagnostics;

    private TypeAssembler(
        TypeCatalog catalog,
        TypeNames names,
        TypePins pins,
        ISet<TypeId> requestTypes,
        LoadedDocument document,
        DiagnosticBag diagnostics)
    {
        _catalog = catalog;
        _names = names;
        _pins = pins;
        _requestTypes = requestTypes;
        _document = document;
        _diagnostics = diagnostics;
    }

    /// <summary>Creates the models.</summary>
    /// <param name="catalog">The definitions.</param>
    /// <param name="names">The names.</param>
    /// <param name="pins">The names that members keep.</param>
    /// <param name="forms">The classes of multipart bodies.</param>
    /// <param name="clients">The operations of each client.</param>
    /// <param name="document">The document.</param>
    /// <param name="diagnostics">Receives the enum values that have another name than expected.</param>
    public static GeneratedTypes Assemble(
        TypeCatalog catalog,
        TypeNames names,
        TypePins pins,
        IReadOnlyDictionary<TypeId, FormModel> forms,
        IReadOnlyList<IReadOnlyList<OperationModel>> clients,
        LoadedDocument document,
        DiagnosticBag diagnostics)
    {
        var requestTypes = RequestTypes.Find(clients.SelectMany(operations => operations), catalog, forms);
        return new TypeAssembler(catalog, names, pins, requestTypes, document, diagnostics).Assemble(forms, clients);
    }

    private GeneratedTypes Assemble(IReadOnlyDictionary<TypeId, FormModel> forms, IReadOnlyList<IReadOnlyList<OperationModel>> clients)
    {
        var properties = _catalog.Objects.ToDictionary(pair => pair.Key, pair => Properties(pair.Value));
        var conversions = new ConversionBuilder(_catalog, properties, _names, _document, _diagnostics).Build(clients);
        var objects = _catalog.Objects.Values.Select(definition => Object(definition, properties[definition.Id], conversions));
        var namer = new OperationNamer(_names);
        return new GeneratedTypes
        {
            Objects = ByName(objects, model => model.Name),
            Unions = ByName(_catalog.Unions.Values.Select(Union), model => model.Name),
            Enums = ByName(_catalog.Enums.Values.Select(Enum), model => model.Name),
            Forms = ByName(forms.Values.Select(namer.Name), model => model.Name),
        };
    }

    private static Dictionary<string, T> ByName<T>(IEnumerable<T> models, Func<T, string> name) =>
        models.ToDictionary(name, StringComparer.Ordinal);

    private ObjectModel Object(
        ObjectDefinition definition,
        EquatableArray<PropertyModel> properties,
        IReadOnlyDictionary<TypeId, List<ConversionModel>> conversions) => new()
        {
            Name = _names.NameOf(definition.Id),
            Summary = definition.Summary,
            IsMutable = definition.IsBody || _requestTypes.Contains(definition.Id),
            Deprecated = definition.Deprecated,
            Properties = properties,
            Additional = definition.Additional is { } additional ? _names.Resolve(additional) : null,
            Conversions = conversions.TryGetValue(definition.Id, out var own) ? own.ToEquatableArray() : default,
        };

    private EquatableArray<PropertyModel> Properties(ObjectDefinition definition)
    {
        var owner = _names.NameOf(definition.Id);
        var names = MemberNames.Choose(
            [.. definition.Properties.Select(property => new ProposedMember(property.WireName, property.ProposedName))],
            [.. ReservedNames.ModelMembers, owner],
            pinned: Pinned(definition.Id));
        return definition.Properties
            .Select((property, index) => Property(property, names[index]))
            .OrderBy(property => property.Presence is Presence.Optional or Presence.OptionalNullable)
            .ToEquatableArray();
    }

    private PropertyModel Property(PropertyDefinition property, string name)
    {
        var presence = PresenceOf(property);
        return new PropertyModel
        {
            WireName = property.WireName,
            Name = name,
            Field = Identifier.Field(name),
            Type = _names.Resolve(property.Type),
            Presence = presence,
            Constant = presence is Presence.Received or Presence.OptionalNullable ? null : property.Constant,
            IsReadOnly = property is { IsReadOnly: true, IsDiscriminator: false },
            Summary = property.Summary,
            Deprecated = property.Deprecated,
        };
    }

    /// <summary>
    /// Selects the presence by the schema alone, not by where the class is used: a second use must not change the type of a property.
    /// </summary>
    private static Presence PresenceOf(PropertyDefinition property) => property switch
    {
        { IsRequired: false, IsNullable: true } => Presence.OptionalNullable,
        { IsRequired: false } => Presence.Optional,
        { IsReadOnly: true, IsNullable: true } => Presence.Optional,
        { IsReadOnly: true } => property.Type == ScalarType.Json ? Presence.Optional : Presence.Received,
        { IsNullable: true } => Presence.RequiredNullable,
        { IsWriteOnly: true } => property.Type == ScalarType.Json ? Presence.Optional : Presence.Sent,
        _ => Presence.Required,
    };

    private UnionModel Union(UnionDefinition definition)
    {
        var name = _names.NameOf(definition.Id);
        var types = definition.Cases.Select(item => _names.Resolve(item.Type)).ToList();
        var isByStatus = definition.Cases.All(item => item.Status is not null);
        var caseNames = isByStatus
            ? [.. definition.Cases.Select(item => item.Status!.Name)]
            : UnionNames.OfCases(types, _pins.MembersOf(definition.Id));
        return new UnionModel
        {
            Name = name,
            Summary = definition.Summary,
            Tag = definition.DiscriminatorProperty,
            Cases = definition.Cases
                .Select((item, i) => new UnionCaseModel(Beside(name, caseNames[i]), types[i], item.DiscriminatorValues)
                {
                    Status = item.Status,
                })
                .ToEquatableArray(),
            Deprecated = definition.Deprecated,
        };
    }

    /// <summary>No member can have the name of its class.</summary>
    private static string Beside(string union, string caseName) => "TryGet" + caseName == union ? caseName + "Value" : caseName;

    private Func<ProposedMember, string?> Pinned(TypeId type)
    {
        var names = _pins.MembersOf(type);
        return member => names(member.Text);
    }

    private EnumModel Enum(EnumDefinition definition)
    {
        var name = _names.NameOf(definition.Id);
        var proposed = definition.Values
            .Select(value => new ProposedMember(value.Wire, Identifier.Pascal(value.Name ?? value.Wire)))
            .ToList();
        var names = MemberNames.Choose(proposed, [.. ReservedNames.EnumMembers, name], pinned: Pinned(definition.Id));
        foreach (var (member, own) in proposed.Zip(names, (member, own) => (member, own)).Where(pair => pair.member.Name != pair.own))
        {
            _diagnostics.Report(Descriptors.NameConflict, _document.Locate(definition.Pointer), member.Text, member.Name, own);
        }

        return new EnumModel
        {
            Name = name,
            Summary = definition.Summary,
            AllowsOthers = definition.AllowsOthers,
            Deprecated = definition.Deprecated,
            Values = definition.Values
                .Select((value, index) => new EnumValueModel(names[index], value.Wire, value.Summary))
                .ToEquatableArray(),
        };
    }
}
