using System;
using System.Linq;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Model.Naming;
using Cf1Gen.Generator.Model.Operations;
using Cf1Gen.Generator.Model.Paging;
using Cf1Gen.Generator.Model.Types;
using Cf1Gen.Generator.OpenApi.Content;
using Cf1Gen.Generator.OpenApi.Schemas;
using Cf1Gen.Generator.Reading.OpenApiLibrary;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Model.Responses;

/// <summary>Decides the result of a method.</summary>
internal sealed class ResultBuilder
{
    private readonly TypeBuilder _types;
    private readonly LoadedDocument _document;
    private readonly DiagnosticBag _diagnostics;
    private readonly StatusResults _statuses;

    public ResultBuilder(TypeBuilder types, LoadedDocument document, DiagnosticBag diagnostics)
    {
        _types = types;
        _document = document;
        _diagnostics = diagnostics;
        _statuses = new StatusResults(types);
    }

    /// <param name="analysis">The operation.</param>
    /// <param name="prefix">The prefix of the type names of the client.</param>
    /// <param name="verb">The name of the operation within the client.</param>
    public ResultModel Build(OperationAnalysis analysis, string prefix, string verb) =>
        Create(analysis, prefix, verb) with { UndescribedStatuses = analysis.Response.UndescribedStatuses.ToEquatableArray() };

    private ResultModel Create(OperationAnalysis analysis, string prefix, string verb)
    {
        var response = analysis.Response;
        ReportOthers(analysis);
        ReportPaging(analysis);
        if (response.IsDownload)
        {
            if (response.Content is { Schema: { } schema } content && (schema.HasProperties || schema.HasAlternatives)
                && MediaTypes.Essence(content.Type) != MediaTypes.Bytes)
            {
                _diagnostics.Report(
                    Descriptors.UnsupportedContent,
                    _document.Locate(content.Pointer),
                    analysis.Site.Id,
                    content.Type,
                    "an ApiDownload, the bytes as they are");
            }

            return new ResultModel.Download();
        }

        if (analysis.Paging is null
            && _statuses.Build(analysis, Proposal(prefix, verb, response.IsList), TypeStem.Join(prefix, verb)) is { } union)
        {
            return new ResultModel.Value(response.MayBeEmpty ? new NullableType(union) : union, ResponseFormat.Envelope)
            {
                MayBeEmpty = response.MayBeEmpty,
                MayBeText = StatusResults.MayBeText(response),
            };
        }

        return response.Content?.Kind switch
        {
            MediaKind.Text => Text(analysis, response.Content),
            MediaKind.JsonLines or MediaKind.Events => Items(response.Content, Proposal(prefix, verb, isList: true)),
            MediaKind.Json when response.Content.Schema is null =>
                new ResultModel.Value(ScalarType.Json, ResponseFormat.Bare)
                {
                    MayBeEmpty = response.MayBeEmpty,
                    MayBeText = response.MayBeText,
                },
            _ => Json(analysis, prefix, verb),
        };
    }

    private ResultModel Json(OperationAnalysis analysis, string prefix, string verb)
    {
        var response = analysis.Response;
        if (response.Result is not { } result)
        {
            return new ResultModel.None(IsEnvelope: response.Content is not null);
        }

        if (analysis.Paging is { } paging && Pages(analysis, paging, result, Proposal(prefix, verb, isList: true)) is { } pages)
        {
            return pages;
        }

        var type = _types.Build(result, Proposal(prefix, verb, response.IsList));
        var isNullable = (result.IsNullable || response.MayBeEmpty) && type != ScalarType.Json;
        return new ResultModel.Value(isNullable ? new NullableType(type) : type, response.Format)
        {
            MayBeEmpty = response.MayBeEmpty,
            MayBeText = response.MayBeText && CanBeText(type),
        };
    }

    /// <summary>Determines whether a text can be a value of a type. A list or an object is JSON, whatever its media type is.</summary>
    private static bool CanBeText(TypeRef type) =>
        type is ScalarType or TypeId { Kind: TypeKind.Enum or TypeKind.Union } or NullableType { Inner: ScalarType };

    private ResultModel.Pages? Pages(OperationAnalysis analysis, PagingModel paging, SchemaView result, TypeStem stem)
    {
        var response = analysis.Response;
        if (paging.ItemsPath.Count == 0)
        {
            var item = result.Items is { } items ? _types.Build(_types.Merger.View(items), stem) : ScalarType.Json;
            return new ResultModel.Pages(item, response.Format, paging) { MayBeEmpty = response.MayBeEmpty };
        }

        // The response is a class of its own, even if the list is the only thing in it: something next to it can be added later.
        var type = _types.Build(paging.IsWholeEnvelope ? response.Content!.Schema! : result, PageStem(stem));
        return _types.ItemOf(type, paging.ItemsPath) is { } own
            ? new ResultModel.Pages(own, paging.IsWholeEnvelope ? ResponseFormat.WholeEnvelope : response.Format, paging)
            {
                MayBeEmpty = response.MayBeEmpty,
                Response = type,
            }
            : null;
    }

    private static TypeStem PageStem(TypeStem item)
    {
        var name = item.Path.Whole;
        var list = name.EndsWith("Item", StringComparison.Ordinal) ? name.Substring(0, name.Length - "Item".Length) : name;
        return item with { Path = new NamePath(list + "Page") };
    }

    private void ReportPaging(OperationAnalysis analysis)
    {
        var (descriptor, reason) = analysis.PagingDetection switch
        {
            { Error: { } error } => (Descriptors.InvalidPagingDeclaration, error),
            { Missing: { } missing } => (Descriptors.PagingNotRecognized, missing),
            _ => (null, ""),
        };
        if (descriptor is not null)
        {
            _diagnostics.Report(descriptor, _document.Locate(analysis.Site.Pointer), analysis.Site.Id, reason);
        }
    }

    private ResultModel.Text Text(OperationAnalysis analysis, SelectedContent content)
    {
        var isPlain = content.Schema is null || content.Schema.Type is null or JsonSchemaType.String;
        if (MediaTypes.IsXml(content.Type) || !isPlain)
        {
            _diagnostics.Report(
                Descriptors.UnsupportedContent,
                _document.Locate(content.Pointer),
                analysis.Site.Id,
                content.Type,
                "a string, the text as it is");
        }

        return new ResultModel.Text();
    }

    /// <summary>Builds a sequence of items.</summary>
    private ResultModel.Items Items(SelectedContent content, TypeStem stem)
    {
        var item = content.ItemOf(_types.Merger);
        var type = item is null ? ScalarType.Json : _types.Build(item, stem);
        if (content.Kind == MediaKind.JsonLines)
        {
            return new ResultModel.Items(type, StreamFormat.JsonLines);
        }

        return new ResultModel.Items(type, item switch
        {
            null => StreamFormat.EventData,
            _ when item.Is(JsonSchemaType.String) => StreamFormat.EventText,
            _ when content.Item is not null && item.Property("data") is not null => StreamFormat.Events,
            _ => StreamFormat.EventData,
        });
    }

    private void ReportOthers(OperationAnalysis analysis)
    {
        var response = analysis.Response;
        if (response.Content is not { } content)
        {
            return;
        }

        if (analysis.Unused(content) is { Count: > 0 } unused)
        {
            _diagnostics.Report(
                Descriptors.UnusedMediaTypes,
                _document.Locate(content.Pointer),
                analysis.Site.Id,
                "responds",
                content.Type,
                string.Join(", ", unused));
        }

        if (response.UnknownEnvelopeMembers.Count > 0 && analysis.Paging is not { IsWholeEnvelope: true })
        {
            _diagnostics.Report(
                Descriptors.EnvelopeMembersIgnored,
                _document.Locate(content.Pointer),
                analysis.Site.Id,
                string.Join(", ", response.UnknownEnvelopeMembers));
        }

        foreach (var other in analysis.Paging is null ? _statuses.Unsupported(response) : _statuses.Different(response))
        {
            _diagnostics.Report(
                Descriptors.DifferentSuccessResponses,
                _document.Locate(other.Content!.Pointer),
                analysis.Site.Id,
                other.Status,
                response.Status);
        }
    }

    /// <summary>
    /// Proposes the name of an inline result: <c>Event</c> for the Get of an event, <c>EventListItem</c> for an item of its List,
    /// <c>EventCreateResult</c> for its Create, and <c>EventListResult</c> for a List whose items are not found.
    /// </summary>
    private static TypeStem Proposal(string prefix, string verb, bool isList)
    {
        var resource = prefix.Length > 0 ? prefix : null;
        if (!isList && resource is not null && Verbs.IsReading(verb) && verb != "List")
        {
            return new TypeStem(resource, resource);
        }

        // GetQuota has a RequestQuota, ListTypes has a RequestType.
        var words = WordSplitter.Split(verb);
        var name = words.Count > 1 && Verbs.IsReading(words[0]) && words[1] != "All"
            ? TypeStem.Join(prefix, verb.Substring(words[0].Length))
            : TypeStem.Join(prefix, verb) + (isList ? "Item" : "Result");
        return new TypeStem(isList && words.Count > 1 ? Inflector.SingularizeLastWord(name) : name, resource ?? name);
    }
}
