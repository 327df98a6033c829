using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.CSharp;
using Cf1Gen.Generator.CSharp.Text;
using Cf1Gen.Generator.Model;
using Cf1Gen.Generator.Model.Clients;
using Cf1Gen.Generator.Model.Naming.Pinning;
using Cf1Gen.Generator.Model.Operations;
using Cf1Gen.Generator.Model.Requests;
using Cf1Gen.Generator.Model.Types;
using Cf1Gen.Generator.Model.Unions;
using Cf1Gen.Generator.Reading.Text;

namespace Cf1Gen.Generator.Baselines;

/// <summary>Creates the types of a baseline.</summary>
internal sealed class BaselineTypeBuilder
{
    /// <summary>The member for the properties that the document does not name.</summary>
    public const string Additional = "*";

    private readonly BuiltModel _built;
    private readonly ModelSources _sources;

    public BaselineTypeBuilder(BuiltModel built)
    {
        _built = built;
        _sources = built.Sources;
    }

    /// <summary>Creates the types.</summary>
    public IEnumerable<BaselineType> Build() => _built.Resources.SelectMany(Build);

    private IEnumerable<BaselineType> Build(ResourceModel resource) =>
    [
        .. resource.Objects.Select(Object),
        .. resource.Enums.Select(Enum),
        .. resource.Unions.Select(Union),
        .. resource.Client.Operations
            .Where(operation => operation.Options is not null)
            .GroupBy(operation => operation.Options!.Name)
            .Select(group => Options(group.First(), group.First().Options!)),
        .. resource.Forms.Select(form => Form(form, resource)),
    ];

    private BaselineType Type(string name, TypeKind kind, string pointer, IEnumerable<BaselineMember> members) => new()
    {
        Name = name,
        Kind = kind,
        Key = _sources.KeyOf(name),
        Pointer = pointer,
        Members = members.ToEquatableArray(),
    };

    private BaselineType Object(ObjectModel model) =>
        Type(
            model.Name,
            TypeKind.Object,
            _sources.PointerOf(model.Name),
            [
                .. model.Properties.Select(property => Property(model.Name, property)),
                .. model.Additional is { } additional ? new[] { AdditionalProperties(TypeExpression.Format(additional)) } : [],
            ]) with
        {
            IsMutable = model.IsMutable,
            IsDeprecated = model.Deprecated,
            Conversions = model.Conversions.Select(conversion => conversion.Method).ToEquatableArray(),
        };

    private BaselineMember Property(string type, PropertyModel property) => new()
    {
        WireName = property.WireName,
        Name = property.Name,
        Type = TypeExpression.Format(property),
        IsRequired = property.Presence is not (Presence.Optional or Presence.OptionalNullable),
        IsNullable = property.Presence is Presence.RequiredNullable or Presence.OptionalNullable,
        MustBeSet = property.IsRequired,
        IsConstant = property.Constant is not null,
        Serialization = property.Constant is { } constant ? Literal.Constant(constant) : "",
        IsDeprecated = property.Deprecated,
        Pointer = _sources.PointerOfProperty(type, property.WireName),
    };

    private static BaselineMember AdditionalProperties(string type) => new()
    {
        WireName = Additional,
        Name = "AdditionalProperties",
        Type = type,
    };

    private BaselineType Enum(EnumModel model) =>
        Type(
            model.Name,
            TypeKind.Enum,
            _sources.PointerOf(model.Name),
            model.Values.Select(value => new BaselineMember { WireName = value.Wire, Name = value.Name })) with
        {
            IsDeprecated = model.Deprecated,
        };

    private BaselineType Union(UnionModel model) =>
        Type(model.Name, TypeKind.Union, _sources.PointerOf(model.Name), model.Cases.Select(item => Case(model, item))) with
        {
            IsDeprecated = model.Deprecated,
        };

    private static BaselineMember Case(UnionModel union, UnionCaseModel item) => new()
    {
        WireName = item.Status is { } status ? status.Name : UnionNames.OfCase(item.Type),
        Name = item.Name,
        Type = TypeExpression.Format(item.Type),
        Serialization = item.Tags.Count == 0 ? "" : union.Tag + ": " + string.Join(", ", item.Tags),
    };

    private BaselineType Options(OperationModel operation, OptionsModel model) => Type(
        model.Name,
        TypeKind.Options,
        _sources.PointerOf(operation),
        model.Options.Select(option => new BaselineMember
        {
            WireName = UnnamedTypeGraph.NameOf(option),
            Name = option.Name,
            Type = TypeExpression.Format(option.Type) + (option.IsRequired ? "" : "?"),
            IsRequired = option.IsRequired,
            MustBeSet = option.IsRequired,
            Serialization = option.Style is { } style ? style + (option.AllowsReserved ? " with reserved characters" : "") : "",
            IsDeprecated = option.Deprecated,
            Pointer = _sources.PointerOfParameter(operation, option.WireName, option.Location.ToString()),
        }));

    private BaselineType Form(FormModel model, ResourceModel resource)
    {
        var operation = resource.Client.Operations.First(
            operation => operation.Body is BodyModel.Multipart { Type: NamedType { Name: var name } } && name == model.Name);
        var pointer = DocumentPointer.Append(_sources.PointerOf(operation), "requestBody");
        var fields = model.Fields.SelectMany(field => new[] { Field(field) }.Concat(field.Headers.Select(header => Header(field, header))));
        var additional = model.AdditionalParts is { } parts
            ? new[] { AdditionalProperties(parts.Type is { } type ? TypeExpression.Format(type) : "UploadFile") }
            : [];
        return Type(model.Name, TypeKind.Form, pointer, [.. fields, .. additional]);
    }

    private static BaselineMember Field(FormFieldModel field) => new()
    {
        WireName = field.WireName,
        Name = field.Name,
        Type = FormEmitter.Type(field) + (field.IsRequired ? "" : "?"),
        IsRequired = field.IsRequired,
        MustBeSet = field.IsRequired,
        Serialization = string.Join(
            ", ",
            new[]
            {
                field.ContentType,
                field.Style?.ToString(),
                field.IsJson ? "JSON" : null,
                field.Item is null ? null : "one part for each item",
            }.OfType<string>()),
    };

    private static BaselineMember Header(FormFieldModel field, FormHeaderModel header) => new()
    {
        WireName = UnnamedTypeGraph.NameOf(field, header.WireName),
        Name = header.Name,
        Type = header.IsRequired ? "string" : "string?",
        IsRequired = header.IsRequired,
        MustBeSet = header.IsRequired,
    };
}
