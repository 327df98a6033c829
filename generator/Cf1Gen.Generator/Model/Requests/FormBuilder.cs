using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Model.Naming;
using Cf1Gen.Generator.Model.Naming.Pinning;
using Cf1Gen.Generator.Model.Operations;
using Cf1Gen.Generator.Model.Types;
using Cf1Gen.Generator.OpenApi.Content;
using Cf1Gen.Generator.OpenApi.Operations;
using Cf1Gen.Generator.OpenApi.Schemas;
using Cf1Gen.Generator.Reading.OpenApiLibrary;
using Microsoft.OpenApi;
using ParameterStyle = Cf1Gen.Generator.Common.ParameterStyle;

namespace Cf1Gen.Generator.Model.Requests;

/// <summary>Decides the types and the serialization of form fields.</summary>
internal sealed class FormBuilder
{
    private readonly TypeBuilder _types;
    private readonly LoadedDocument _document;
    private readonly DiagnosticBag _diagnostics;
    private readonly PinnedNames _pinned;
    private readonly Dictionary<TypeId, FormModel> _forms = [];

    public FormBuilder(TypeBuilder types, PinnedNames pinned, LoadedDocument document, DiagnosticBag diagnostics)
    {
        _pinned = pinned;
        _types = types;
        _document = document;
        _diagnostics = diagnostics;
    }

    /// <summary>Gets the classes of multipart bodies.</summary>
    public IReadOnlyDictionary<TypeId, FormModel> Forms => _forms;

    /// <summary>Builds a body of the media type <c>application/x-www-form-urlencoded</c>.</summary>
    public BodyModel UrlEncoded(SelectedContent content, TypeStem stem, string operation)
    {
        var schema = content.Schema is { } whole ? FormFlattener.Flatten(whole, _types.Merger) : null;
        if (schema is null
            || !(schema.Is(JsonSchemaType.Object) || schema.Type is null)
            || !(schema.HasProperties || schema.Is(JsonSchemaType.Object)))
        {
            return new BodyModel.Form(new MapType(ScalarType.Json), default);
        }

        TypeRef type = schema.HasProperties && schema.Component is null
            ? _types.BuildBody(schema, stem, operation, new HashSet<string>())
            : _types.Build(schema, stem);
        return new BodyModel.Form(type, Styles(content, schema));
    }

    /// <summary>Builds the styles of the fields. A style that all lists and objects share needs no names.</summary>
    private EquatableArray<FormFieldStyle> Styles(SelectedContent content, SchemaView schema)
    {
        var encodings = content.Content.Encoding ?? new Dictionary<string, OpenApiEncoding>();
        var complex = schema.Properties
            .Select(property => new { property.Key, property.Value, View = _types.Merger.View(property.Value) })
            .Where(property => !IsSingleValue(property.View))
            .Select(property => new
            {
                property.Key,
                Style = StyleOf(
                    property.Value[0].Schema,
                    encodings.TryGetValue(property.Key, out var encoding) ? encoding : null,
                    property.View.Is(JsonSchemaType.Array) ? new ListType(ScalarType.String) : new MapType(ScalarType.String)),
            })
            .ToList();
        var first = complex.Select(field => field.Style).FirstOrDefault();
        if (first is { } only && complex.TrueForAll(field => field.Style == only))
        {
            return new[] { new FormFieldStyle(only, default) }.ToEquatableArray();
        }

        return complex.Where(field => field.Style is not null)
            .GroupBy(field => field.Style!.Value)
            .Select(group => new FormFieldStyle(group.Key, group.Select(field => field.Key).ToEquatableArray()))
            .ToEquatableArray();
    }

    private static bool IsSingleValue(SchemaView view) =>
        view.Type is JsonSchemaType.String or JsonSchemaType.Boolean or JsonSchemaType.Integer or JsonSchemaType.Number;

    /// <summary>Builds a multipart body.</summary>
    public BodyModel Multipart(SelectedContent content, TypeStem stem, OperationEntry operation)
    {
        var form = content.Schema is { } schema ? FormFlattener.Flatten(schema, _types.Merger) : null;
        var fields = form is null ? [] : Fields(content, form, stem, operation);
        if (fields.Count == 0)
        {
            return new BodyModel.AnyMultipart();
        }

        var additional = AdditionalParts(form!, stem);
        if (additional is null
            && fields.Count == 1
            && fields[0] is { Type: null, IsFileList: false, ContentType: null, Headers.Count: 0 } file)
        {
            return new BodyModel.MultipartFile(file.WireName);
        }

        var type = _types.Identify(TypeKind.Form, stem.Name, operation.Pointer);
        if (!_forms.ContainsKey(type))
        {
            _forms.Add(type, new FormModel
            {
                Type = type,
                Summary = content.Schema!.Description,
                Fields = fields.ToEquatableArray(),
                AdditionalParts = additional,
            });
        }

        return new BodyModel.Multipart(type);
    }

    /// <summary>Builds the parts whose names the caller chooses, if the document has a schema for them.</summary>
    private AdditionalPartsModel? AdditionalParts(SchemaView form, TypeStem stem)
    {
        if (form.AdditionalProperties is not { } schema)
        {
            return null;
        }

        var view = _types.Merger.View(schema);
        return view.IsNever ? null
            : FileParts.KindOf(view, contentType: null, _types.Merger) != FilePartKind.None ? new AdditionalPartsModel(null)
            : new AdditionalPartsModel(_types.Build(view, stem.Append("Value")));
    }

    private List<FormFieldModel> Fields(SelectedContent content, SchemaView form, TypeStem stem, OperationEntry operation)
    {
        var encodings = content.Content.Encoding ?? new Dictionary<string, OpenApiEncoding>();
        string[] reserved = [.. ReservedNames.ModelMembers, "ToForm", stem.Name];
        var pinned = _pinned.Find(operation.HttpMethod, operation.Path);
        var names = MemberNames.Choose(
            [.. form.Properties.Select(property => new ProposedMember(property.Key, Identifier.Pascal(property.Key)))],
            reserved,
            pinned: pinned is null ? null : member => pinned.FindField(member.Text));
        var scope = new NameScope([.. reserved, .. names]);
        var fields = form.Properties
            .Select((property, index) => Field(
                property,
                form,
                stem,
                names[index],
                encodings.TryGetValue(property.Key, out var found) ? found : null,
                operation))
            .ToList();

        // Headers are named after the fields, so that a header never takes the name of a field.
        return fields.Select(field => field with
        {
            Headers = (encodings.TryGetValue(field.WireName, out var encoding) ? encoding?.Headers : null)?
                .Where(header => HeaderNames.CanBeSentWithPart(header.Key))
                .Select(header => new FormHeaderModel(
                    header.Key,
                    NameOf(field, header.Key),
                    header.Value?.Description,
                    field.IsRequired && header.Value?.Required == true))
                .ToEquatableArray() ?? default,
        }).ToList();

        string NameOf(FormFieldModel field, string header) =>
            pinned?.FindField(UnnamedTypeGraph.NameOf(field, header)) is { } kept && scope.TryTake(kept)
                ? kept
                : scope.Take(field.Name + Identifier.Pascal(header));
    }

    private FormFieldModel Field(
        KeyValuePair<string, IReadOnlyList<LocatedSchema>> property,
        SchemaView form,
        TypeStem stem,
        string name,
        OpenApiEncoding? encoding,
        OperationEntry operation)
    {
        var view = _types.Merger.View(property.Value);
        var file = FileParts.KindOf(view, encoding?.ContentType, _types.Merger);
        var mediaType = encoding?.ContentType?.IndexOf(',') >= 0 ? null : MediaTypes.ToHeaderValue(encoding?.ContentType);
        var type = file == FilePartKind.None
            ? TypeOf(property, view, stem.Append(Identifier.Pascal(property.Key)), mediaType, operation)
            : null;
        var declared = type is null && encoding?.ContentType is null ? FileParts.ContentTypeOf(view, _types.Merger) : null;
        var style = type is ListType ? DelimitedStyleOf(property.Value[0].Schema, encoding, type) : null;
        return new FormFieldModel
        {
            WireName = property.Key,
            Name = name,
            Type = type,
            IsRequired = form.Required.Contains(property.Key),
            IsFileList = file == FilePartKind.List,
            Style = style,
            IsJson = type == ScalarType.String && mediaType is not null && MediaTypes.IsJson(mediaType),

            // Each item is a separate part, unless the document specifies a media type or a style for the list as a whole.
            Item = type is ListType list && mediaType is null && style is null ? list.Item : null,
            ContentType = mediaType ?? MediaTypes.ToHeaderValue(declared),
            Summary = ValueDescription.Describe(view.Description, view),
        };
    }

    /// <summary>
    /// Builds the type of a part. An object or a list in a format that is not supported is text that the caller has formatted.
    /// </summary>
    private TypeRef TypeOf(
        KeyValuePair<string, IReadOnlyList<LocatedSchema>> property,
        SchemaView view,
        TypeStem stem,
        string? mediaType,
        OperationEntry operation)
    {
        var isSupported = mediaType is null || IsSingleValue(view) || MediaTypes.IsJson(mediaType)
            || (MediaTypes.Essence(mediaType) == MediaTypes.UrlEncoded && !view.Is(JsonSchemaType.Array));
        if (isSupported)
        {
            return _types.Build(view, stem);
        }

        _diagnostics.Report(
            Descriptors.UnsupportedContent, _document.Locate(property.Value[0].Pointer), operation.Id, mediaType!,
            $"a string in the part '{property.Key}', which is sent as it is");
        return ScalarType.String;
    }

    private static ParameterStyle? StyleOf(IOpenApiSchema schema, OpenApiEncoding? encoding, TypeRef type) =>
        ParameterStyles.ForCollectionFormat(schema, ParameterStyle.Form)
        ?? (encoding is null ? null : ParameterStyles.ForFormField(encoding, type));

    /// <summary>Returns the style of a list that is one part, with a delimiter between its items; otherwise, <c>null</c>.</summary>
    private static ParameterStyle? DelimitedStyleOf(IOpenApiSchema schema, OpenApiEncoding? encoding, TypeRef type)
    {
        var style = StyleOf(schema, encoding, type);
        return style is ParameterStyle.Form or ParameterStyle.SpaceDelimited or ParameterStyle.PipeDelimited or ParameterStyle.TabDelimited
            ? style
            : null;
    }
}
