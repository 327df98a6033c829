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
        if (facts.Body is { } body)
        {
            return Json(facts, body, name);
        }

        if (facts.Form is { } form)
        {
            return Multipart(form, name);
        }

        if (facts.RawBodyType is not { } contentType)
        {
            return null;
        }

        // JSON of which nothing is said. Where HTTP expects no body, publishers mean none by it.
        if (MediaTypes.IsJson(contentType))
        {
            return facts.HttpMethod is "GET" or "HEAD" or "DELETE" ? null : new BodyModel.Json(ScalarType.Json, "body", IsRequired: true);
        }

        if (MediaTypes.IsFormData(contentType))
        {
            return new BodyModel.AnyMultipart();
        }

        _problems.Report(
            Descriptors.UnsupportedContent, _document.Locate(facts.Site.Pointer.Then("requestBody").Then("content").Then(contentType)),
            facts.Site.Id, contentType, "an UploadFile, whose bytes are sent as they are");
        return new BodyModel.Binary();
    }

    private BodyModel Json(OperationFacts facts, SchemaView body, string name)
    {
        var isList = facts.Paging is PagingModel.Body;
        if (!body.Is(JsonSchemaType.Object) || !body.HasProperties)
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

    private BodyModel Multipart(SchemaView form, string name)
    {
        var fields = Fields(form, name);
        if (fields.Count == 0)
        {
            return new BodyModel.AnyMultipart();
        }

        if (fields.Count == 1 && fields[0] is { Type: null, IsFileList: false } file)
        {
            return new BodyModel.MultipartFile(file.WireName);
        }

        var taken = _names.OfOperation(name, _types.Shape.Of(form));
        _forms[taken] = new FormModel { Name = taken, Summary = form.Description, Fields = fields.ToEquatableArray() };
        return new BodyModel.Multipart(taken);
    }

    private List<FormFieldModel> Fields(SchemaView form, string name)
    {
        var scope = new NameScope([.. ReservedNames.ModelMembers, "ToForm", name]);
        return form.Properties.Select(property =>
        {
            var view = _types.Merger.View(property.Value);
            var item = view.Is(JsonSchemaType.Array) && view.Items is { } items ? _types.Merger.View(items) : null;
            var isFileList = item is not null && IsFile(item);
            var wanted = Identifier.Pascal(property.Key);
            return new FormFieldModel
            {
                WireName = property.Key,
                Name = scope.Take(wanted),
                Type = isFileList || IsFile(view) ? null : _types.Build(view, name + wanted),
                IsRequired = form.Required.Contains(property.Key),
                IsFileList = isFileList,
                Summary = view.Description,
            };
        }).ToList();
    }

    private static bool IsFile(SchemaView view) => view.Is(JsonSchemaType.String) && view.Format == "binary";
}
