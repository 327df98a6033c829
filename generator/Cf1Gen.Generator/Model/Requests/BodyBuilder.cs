using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Model.Naming;
using Cf1Gen.Generator.Model.Operations;
using Cf1Gen.Generator.Model.Types;
using Cf1Gen.Generator.OpenApi.Content;
using Cf1Gen.Generator.OpenApi.Schemas;
using Cf1Gen.Generator.Reading.OpenApiLibrary;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Model.Requests;

/// <summary>Decides the body parameter of a method.</summary>
internal sealed class BodyBuilder
{
    private readonly TypeBuilder _types;
    private readonly FormBuilder _forms;
    private readonly LoadedDocument _document;
    private readonly DiagnosticBag _diagnostics;

    public BodyBuilder(TypeBuilder types, FormBuilder forms, LoadedDocument document, DiagnosticBag diagnostics)
    {
        _types = types;
        _forms = forms;
        _document = document;
        _diagnostics = diagnostics;
    }

    /// <param name="analysis">The operation.</param>
    /// <param name="stem">The proposed name of the class of the body.</param>
    public BodyModel? Build(OperationAnalysis analysis, TypeStem stem)
    {
        // The body of a list is always sent, because it contains the page.
        var declared = analysis.Content?.Schema is { } schema ? _types.DeclaredNameOf(schema) : null;
        var body = Choose(analysis, declared is null ? stem : stem with { Path = new NamePath(Identifier.Pascal(declared)) });
        return body is null || analysis.Paging is { InBody: true } || !IsOptional(analysis) ? body : body with { IsOptional = true };
    }

    /// <summary>
    /// Determines whether the body is optional: the document declares it, or HTTP expects no body and no property is required.
    /// OpenAPI's default is optional as well, but most APIs whose documents do not specify it reject a request without a body.
    /// </summary>
    private static bool IsOptional(OperationAnalysis analysis) =>
        analysis.Site.Operation.RequestBody is { Required: false } body
        && (body.Annotation().IsDeclaredOptional
            || (ExpectsNoBody(analysis) && analysis.Content?.Schema is not { Required.Count: > 0 }));

    private BodyModel? Choose(OperationAnalysis analysis, TypeStem stem)
    {
        if (analysis.Content is not { } content)
        {
            return null;
        }

        if (analysis.Unused(content) is { Count: > 0 } unused)
        {
            _diagnostics.Report(
                Descriptors.UnusedMediaTypes,
                _document.Locate(content.Pointer),
                analysis.Site.Id,
                "is sent",
                content.Type,
                string.Join(", ", unused));
        }

        var type = MediaTypes.ToHeaderValue(content.Type);
        switch (content.Kind)
        {
            // JSON without a schema. With a method for which HTTP expects no body, it means that the request has no body.
            case MediaKind.Json when content.Schema is null:
                return ExpectsNoBody(analysis)
                    ? null
                    : new BodyModel.Json(ScalarType.Json, "body", IsRequired: true);
            case MediaKind.Json:
                return Json(analysis, content.Schema!, stem) with { ContentType = type is MediaTypes.Json ? null : type };
            // HTTP expects no body, and the form has no fields that a caller could set.
            case MediaKind.Multipart or MediaKind.Form when HasNoFields(content) && ExpectsNoBody(analysis):
                return null;
            case MediaKind.Multipart:
                var form = _forms.Multipart(content, stem, analysis.Site);
                return form with { ContentType = type is MediaTypes.FormData ? null : type };
            case MediaKind.Form:
                return _forms.UrlEncoded(content, stem, analysis.Site.Pointer);
            case MediaKind.JsonLines when content.HasItems && type is not null:
                return Items(content, stem, type);
            case MediaKind.Text:
                ReportRaw(analysis, content, "a string, which is sent as it is");
                return new BodyModel.Text { ContentType = type is "text/plain" ? null : type };
            default:
                ReportRaw(analysis, content, "an UploadFile, whose bytes are sent as they are");
                return new BodyModel.Binary { ContentType = type is MediaTypes.Bytes ? null : type };
        }
    }

    /// <summary>Builds a sequence of items. JSON without lines is a list of them.</summary>
    private BodyModel Items(SelectedContent content, TypeStem stem, string type)
    {
        var view = content.ItemOf(_types.Merger)!;
        var item = NullableType.Of(view, _types.Build(view, stem.Append("Item")));
        return MediaTypes.IsJson(type)
            ? new BodyModel.Json(new ListType(item), "body", IsRequired: true) { ContentType = type is MediaTypes.Json ? null : type }
            : new BodyModel.Items(item, type);
    }

    private static bool ExpectsNoBody(OperationAnalysis analysis) => analysis.HttpMethod is "GET" or "HEAD" or "DELETE";

    private static bool HasNoFields(SelectedContent content) => content.Schema is null
        or { HasProperties: false, HasAlternatives: false, AdditionalProperties: null, PatternProperties.Count: 0 };

    /// <summary>Reports content with a structure that is not typed: content other than a file or plain text.</summary>
    private void ReportRaw(OperationAnalysis analysis, SelectedContent content, string instead)
    {
        var isPlain = content.Schema is null || content.Schema.Type is null or JsonSchemaType.String
            || MediaTypes.Essence(content.Type) == MediaTypes.Bytes;
        if (!isPlain
            || MediaTypes.IsXml(content.Type)
            || content.Kind is MediaKind.JsonLines or MediaKind.Events
            || (content.Kind == MediaKind.Binary && !IsFileType(content)))
        {
            _diagnostics.Report(Descriptors.UnsupportedContent, _document.Locate(content.Pointer), analysis.Site.Id, content.Type, instead);
        }
    }

    private static bool IsFileType(SelectedContent content)
    {
        var essence = MediaTypes.Essence(content.Type);
        return content.Schema is { Format: "binary" }
            || MediaTypes.IsWildcard(essence)
            || essence == MediaTypes.Bytes
            || essence.StartsWith("image/", StringComparison.Ordinal)
            || essence.StartsWith("audio/", StringComparison.Ordinal)
            || essence.StartsWith("video/", StringComparison.Ordinal)
            || essence is "application/zip" or "application/gzip" or "application/pdf";
    }

    private BodyModel Json(OperationAnalysis analysis, SchemaView body, TypeStem stem)
    {
        var isList = analysis.Paging is { InBody: true };
        var isOwn = isList || (body.Component is null && body.Name is null);
        if (!isOwn || !body.Is(JsonSchemaType.Object) || !body.HasProperties || _types.IsUnion(body))
        {
            return new BodyModel.Json(_types.Build(body, stem), "body", IsRequired: true);
        }

        var paging = new HashSet<string>(isList ? analysis.Paging!.Parameters : Enumerable.Empty<string>(), StringComparer.Ordinal);
        var rest = body.Properties.Where(property => !paging.Contains(property.Key)).ToList();
        if (isList && rest.Count == 0)
        {
            return new BodyModel.Empty();
        }

        var isRequired = !isList || rest.Exists(property => body.Required.Contains(property.Key));
        return new BodyModel.Json(_types.BuildBody(body, stem, analysis.Site.Pointer, paging), isList ? "filter" : "body", isRequired);
    }
}
