using System;
using System.Collections.Generic;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Model.Clients;
using Cf1Gen.Generator.Model.Requests;
using Cf1Gen.Generator.Model.Responses;
using Cf1Gen.Generator.Model.Service;
using Cf1Gen.Generator.OpenApi.Content;
using Cf1Gen.Generator.Reading.OpenApiLibrary;

namespace Cf1Gen.Generator.Model.Operations;

/// <summary>Makes a method out of an operation.</summary>
internal sealed class OperationBuilder
{
    private readonly PathBuilder _paths;
    private readonly BodyBuilder _bodies;
    private readonly OptionsBuilder _options;
    private readonly ResultBuilder _results;
    private readonly SecurityRequirements _security;
    private readonly ServerBuilder _servers;
    private readonly LoadedDocument _document;
    private readonly DiagnosticBag _diagnostics;

    public OperationBuilder(
        PathBuilder paths,
        BodyBuilder bodies,
        OptionsBuilder options,
        ResultBuilder results,
        SecurityRequirements security,
        ServerBuilder servers,
        LoadedDocument document,
        DiagnosticBag diagnostics)
    {
        _document = document;
        _diagnostics = diagnostics;
        _security = security;
        _servers = servers;
        _paths = paths;
        _bodies = bodies;
        _options = options;
        _results = results;
    }

    public OperationModel Build(NamedOperation named, string typePrefix)
    {
        var analysis = named.Analysis;
        var operation = analysis.Site.Operation;
        var owner = typePrefix + named.Verb;
        var isBodyFilter = analysis.Paging is PagingModel.Body;
        var parameters = new List<ParameterModel>();
        var query = new List<FixedQueryParameter>();
        var path = _paths.Build(analysis, typePrefix, parameters, query);

        // Twins such as POST and PATCH of one update share a body; what replaces a thing is no update of it.
        var body = _bodies.Build(analysis, BodyName(typePrefix, named.Method == "ReplaceAsync" ? "Replace" : named.Verb, isBodyFilter));
        var options = _options.Build(analysis, isBodyFilter ? owner + "QueryOptions" : owner + "Options");
        var summary = Blank(operation.Summary) ?? FirstSentence(operation.Description);
        return new OperationModel
        {
            Method = named.Method,
            HttpMethod = analysis.HttpMethod,
            OperationId = analysis.Site.Id,
            PathTemplate = analysis.Site.Path,
            Path = path,
            FixedQueryParameter = query.ToEquatableArray(),
            Parameters = parameters.ToEquatableArray(),
            Body = body,
            Options = options,
            OptionsParameter = analysis.Paging is not null && !isBodyFilter ? "filter" : "query",
            Result = _results.Build(analysis, typePrefix, named.Method.Substring(0, named.Method.Length - "Async".Length)),
            Accept = Accept(analysis.Response),
            Server = Server(analysis),
            Schemes = _security.Of(analysis.Site),
            IsRead = analysis.HttpMethod == "POST" && analysis.Paging is not null,
            Summary = summary,
            Description = Blank(operation.Description) == summary ? null : Blank(operation.Description),
            Returns = Returns(analysis.Response),
            MayRedirect = analysis.Response.IsRedirection,
            Deprecated = operation.Deprecated,
        };
    }

    /// <summary>Bodies are called after the operation, <c>RequestCreate</c>; a list's is its <c>RequestListOptions</c>.</summary>
    private static string BodyName(string typePrefix, string verb, bool isFilter) =>
        isFilter ? typePrefix + verb + "Options" : typePrefix.Length > 0 ? typePrefix + verb : verb + "Body";

    private ServerModel? Server(OperationAnalysis analysis) => _servers.Of(
        analysis.Site,
        _security.Authenticates,
        (descriptor, address) => _diagnostics.Report(descriptor, _document.Locate(analysis.Site.Pointer), analysis.Site.Id, address));

    /// <summary>The runtime asks for JSON, and for anything where it gives a stream.</summary>
    private static string? Accept(ResponseAnalysis response) => response.Content is not { } content || response.IsDownload
        ? null
        : content.Kind == MediaKind.Text ? MediaTypes.Sendable(content.Type) ?? "*/*"
        : MediaTypes.Sendable(content.Type) is var type && type == MediaTypes.Json ? null : type;

    /// <summary>What the answer holds; a method has no other place for the headers of its answer than words.</summary>
    private static string? Returns(ResponseAnalysis response)
    {
        var headers = response.Headers.Count == 0 ? null : $"Headers, in RequestOptions.OnResponse: {string.Join(", ", response.Headers)}.";
        var description = Blank(response.Description);
        return headers is null ? description : description is null ? headers : description.TrimEnd('.') + ". " + headers;
    }

    private static string? FirstSentence(string? text)
    {
        var end = text?.IndexOf(". ", StringComparison.Ordinal) ?? -1;
        return end < 0 ? Blank(text) : text!.Substring(0, end + 1);
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text!.Trim();
}
