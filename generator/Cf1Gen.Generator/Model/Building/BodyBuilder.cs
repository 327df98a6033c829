using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Reading;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Model.Building;

/// <summary>Decides what a method takes as the body of its request.</summary>
internal sealed class BodyBuilder
{
    private readonly TypeBuilder _types;
    private readonly TypeNames _names;
    private readonly SpecDocument _document;
    private readonly Problems _problems;
    private readonly Dictionary<string, FormModel> _forms = new(StringComparer.Ordinal);

    public BodyBuilder(TypeBuilder types, TypeNames names, SpecDocument document, Problems problems)
    {
        _types = types;
        _names = names;
        _document = document;
        _problems = problems;
    }

    public IReadOnlyDictionary<string, FormModel> Forms => _forms;

    /// <param name="facts">The operation.</param>
    /// <param name="name">What its body's class would be called.</param>
    public BodyModel? Build(OperationFacts facts, string name)
    {
        if (facts.Content is not { } content)
        {
            return null;
        }

        if (content.Others.Count > 0)
        {
            _problems.Report(
                Descriptors.OtherContent, _document.Locate(content.Pointer), facts.Site.Id, "is sent", content.Type, string.Join(", ", content.Others));
        }

        var type = MediaTypes.Sendable(content.Type);
        switch (content.Kind)
        {
            // JSON of which nothing is said. Where HTTP expects no body, publishers mean none by it.
            case MediaKind.Json when content.Schema is null:
                return facts.HttpMethod is "GET" or "HEAD" or "DELETE" ? null : new BodyModel.Json(ScalarType.Json, "body", IsRequired: true);
            case MediaKind.Json:
                return Json(facts, content.Schema!, name) with { ContentType = type is MediaTypes.Json ? null : type };
            case MediaKind.Multipart:
                return Multipart(content, name) with { ContentType = type is MediaTypes.FormData ? null : type };
            case MediaKind.Form:
                return Form(content, name);
            case MediaKind.Text:
                ReportRaw(facts, content, "a string, which is sent as it is");
                return new BodyModel.Text { ContentType = type is "text/plain" ? null : type };
            default:
                ReportRaw(facts, content, "an UploadFile, whose bytes are sent as they are");
                return new BodyModel.Binary { ContentType = type is MediaTypes.Bytes ? null : type };
        }
    }

    /// <summary>A file or a text is what the document says; anything else has a structure that is not typed.</summary>
    private void ReportRaw(OperationFacts facts, MediaChoice content, string instead)
    {
        var isPlain = content.Schema is null || content.Schema.Type is null or JsonSchemaType.String;
        if (!isPlain || MediaTypes.IsXml(content.Type) || content.Kind is MediaKind.JsonLines or MediaKind.Events || (content.Kind == MediaKind.Binary && !IsFileType(content)))
        {
            _problems.Report(Descriptors.UnsupportedContent, _document.Locate(content.Pointer), facts.Site.Id, content.Type, instead);
        }
    }

    private static bool IsFileType(MediaChoice content)
    {
        var essence = MediaTypes.Essence(content.Type);
        return content.Schema is { Format: "binary" } || MediaTypes.IsWildcard(essence) || essence == MediaTypes.Bytes
            || essence.StartsWith("image/", StringComparison.Ordinal) || essence.StartsWith("audio/", StringComparison.Ordinal)
            || essence.StartsWith("video/", StringComparison.Ordinal) || essence is "application/zip" or "application/gzip" or "application/pdf";
    }

    private BodyModel Form(MediaChoice content, string name)
    {
        var schema = content.Schema;
        if (schema is null || !(schema.Is(JsonSchemaType.Object) || schema.Type is null) || !(schema.HasProperties || schema.Is(JsonSchemaType.Object)))
        {
            return new BodyModel.Form(new MapType(ScalarType.Json), default);
        }

        TypeRef type = schema.HasProperties ? _types.BuildBody(schema, name, new HashSet<string>()) : _types.Build(schema, name);
        return new BodyModel.Form(type, Styles(content, schema, name));
    }

    /// <summary>The style that most of the fields with one have needs no names, if no other field could be written in it.</summary>
    private EquatableArray<FormStyleModel> Styles(MediaChoice content, SchemaView schema, string name)
    {
        var encodings = content.Content.Encoding ?? new Dictionary<string, OpenApiEncoding>();
        var complex = schema.Properties
            .Select(property => new { property.Key, View = _types.Merger.View(property.Value) })
            .Where(property => property.View.Type is not (JsonSchemaType.String or JsonSchemaType.Boolean or JsonSchemaType.Integer or JsonSchemaType.Number))
            .Select(property => new
            {
                property.Key,
                Style = encodings.TryGetValue(property.Key, out var encoding) && encoding is not null
                    ? ParameterStyles.OfField(encoding, property.View.Is(JsonSchemaType.Array) ? new ListType(ScalarType.String) : new MapType(ScalarType.String))
                    : null,
            })
            .ToList();
        var first = complex.Select(field => field.Style).FirstOrDefault();
        if (first is { } only && complex.TrueForAll(field => field.Style == only))
        {
            return new[] { new FormStyleModel(only, default) }.ToEquatableArray();
        }

        return complex.Where(field => field.Style is not null)
            .GroupBy(field => field.Style!.Value)
            .Select(group => new FormStyleModel(group.Key, group.Select(field => field.Key).ToEquatableArray()))
            .ToEquatableArray();
    }

    private BodyModel Json(OperationFacts facts, SchemaView body, string name)
    {
        var isList = facts.Paging is PagingModel.Body;
        if (!body.Is(JsonSchemaType.Object) || !body.HasProperties || _types.Kinds.AreMany(body))
        {
            return new BodyModel.Json(_types.Build(body, name), "body", IsRequired: true);
        }

        var paging = PagingShape.NamesOf(facts.Paging as PagingModel.Body);
        var rest = body.Properties.Where(property => !paging.Contains(property.Key)).ToList();
        if (isList && rest.Count == 0)
        {
            return new BodyModel.Empty();
        }

        var isRequired = !isList || rest.Exists(property => body.Required.Contains(property.Key));
        return new BodyModel.Json(_types.BuildBody(body, name, paging), isList ? "filter" : "body", isRequired);
    }

    private BodyModel Multipart(MediaChoice content, string name)
    {
        var fields = content.Schema is { } form ? Fields(content, form, name) : [];
        if (fields.Count == 0)
        {
            return new BodyModel.AnyMultipart();
        }

        if (fields.Count == 1 && fields[0] is { Type: null, IsFileList: false, ContentType: null, Headers.Count: 0 } file)
        {
            return new BodyModel.MultipartFile(file.WireName);
        }

        var taken = _names.OfOperation(name, _types.Shape.Of(content.Schema!));
        _forms[taken] = new FormModel { Name = taken, Summary = content.Schema!.Description, Fields = fields.ToEquatableArray() };
        return new BodyModel.Multipart(taken);
    }

    private List<FormFieldModel> Fields(MediaChoice content, SchemaView form, string name)
    {
        var encodings = content.Content.Encoding ?? new Dictionary<string, OpenApiEncoding>();
        var scope = new NameScope([.. ReservedNames.ModelMembers, "ToForm", name]);
        var fields = form.Properties.Select(property => Field(property, form, name, scope, encodings.TryGetValue(property.Key, out var found) ? found : null)).ToList();

        // After the fields, so that a header never takes the name of one.
        return fields.Select(field => field with
        {
            Headers = (encodings.TryGetValue(field.WireName, out var encoding) ? encoding?.Headers : null)?
                .Where(header => HeaderNames.CanBeSent(header.Key))
                .Select(header => new FormHeaderModel(header.Key, scope.Take(field.Name + Identifier.Pascal(header.Key)), header.Value?.Description))
                .ToEquatableArray() ?? default,
        }).ToList();
    }

    private FormFieldModel Field(
        KeyValuePair<string, IReadOnlyList<SchemaAt>> property, SchemaView form, string name, NameScope scope, OpenApiEncoding? encoding)
    {
        var view = _types.Merger.View(property.Value);
        var item = view.Is(JsonSchemaType.Array) && view.Items is { } items ? _types.Merger.View(items) : null;
        var wanted = Identifier.Pascal(property.Key);
        var isFileList = item is not null && IsFile(item, encoding);
        var type = isFileList || IsFile(view, encoding) ? null : _types.Build(view, name + wanted);
        return new FormFieldModel
        {
            WireName = property.Key,
            Name = scope.Take(wanted),
            Type = type,
            IsRequired = form.Required.Contains(property.Key),
            IsFileList = isFileList,

            // Each item is a part of its own, unless the document says that the list is one text.
            Item = type is ListType list && MediaTypes.Sendable(encoding?.ContentType) is null ? list.Item : null,
            ContentType = encoding?.ContentType?.IndexOf(',') >= 0 ? null : MediaTypes.Sendable(encoding?.ContentType),
            Summary = ValueNotes.Of(view.Description, view),
        };
    }

    /// <summary>What is binary; and, since version 3.1 has no word for that, text of a type of its own and what has no schema but a type.</summary>
    private static bool IsFile(SchemaView view, OpenApiEncoding? encoding)
    {
        if (view.Is(JsonSchemaType.String))
        {
            return view.Format == "binary" || view.ContentType is not null;
        }

        var isAnything = view.Type is null && view.Alternatives.Count == 0 && !view.HasProperties;
        return isAnything && encoding?.ContentType is { } type && !MediaTypes.IsJson(type) && !type.StartsWith("text/", StringComparison.OrdinalIgnoreCase);
    }
}
