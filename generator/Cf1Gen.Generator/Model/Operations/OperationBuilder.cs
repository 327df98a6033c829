using System;
using System.Linq;
using System.Collections.Generic;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Model.Clients;
using Cf1Gen.Generator.Model.Naming;
using Cf1Gen.Generator.Model.Requests;
using Cf1Gen.Generator.Model.Responses;
using Cf1Gen.Generator.Model.Service;
using Cf1Gen.Generator.OpenApi.Content;
using Cf1Gen.Generator.OpenApi.Service;
using Cf1Gen.Generator.Reading.OpenApiLibrary;

namespace Cf1Gen.Generator.Model.Operations;

/// <summary>Builds the model of a client method from an operation.</summary>
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
        var isBodyFilter = analysis.Paging is { InBody: true };
        var parameters = new List<ParameterModel>();
        var query = new List<FixedQueryParameter>();

        // The parameters are those of the preferred content, and so is the body unless it is the alternative.
        var shared = named.PreferredVerb ?? named.Verb;
        var isBodyAlternative = named.PreferredVerb is not null && analysis.IsBodyAlternative;
        var path = _paths.Build(analysis, typePrefix, shared, parameters, query);
        var body = _bodies.Build(analysis, BodyStem(typePrefix, isBodyAlternative ? named.Verb : shared, isBodyFilter));
        var options = _options.Build(
            analysis, typePrefix, shared, isBodyFilter ? owner + "QueryOptions" : owner + "Options");
        var summary = Blank(operation.Summary) ?? FirstSentence(operation.Description);
        return new OperationModel
        {
            Method = named.Method,
            HttpMethod = analysis.HttpMethod,
            OperationId = analysis.Site.Id,
            PathTemplate = analysis.Site.Path,
            Path = path,
            FixedQueryParameters = query.ToEquatableArray(),
            Parameters = parameters.ToEquatableArray(),
            Body = body,
            Options = options,
            Result = _results.Build(analysis, typePrefix, isBodyAlternative ? shared : named.Verb),
            Accept = Accept(analysis.Response, named.PreferredVerb is not null && !isBodyAlternative),
            AlternativeContent = named.PreferredVerb is null ? null
                : MediaTypes.Essence((isBodyAlternative ? analysis.Content : analysis.Response.Content)!.Type),
            Server = Server(analysis),
            Schemes = _security.ForOperation(analysis.Site),
            IsRead = analysis.HttpMethod == "POST" && analysis.Paging is not null,
            Summary = summary,
            Description = Blank(operation.Description) == summary ? null : Blank(operation.Description),
            Returns = Returns(analysis.Response),
            MayRedirect = analysis.Response.IsRedirection,
            Deprecated = operation.Deprecated,
        };
    }

    /// <summary>
    /// Proposes the name of a body type: <c>RequestCreate</c> after the operation, <c>RequestListOptions</c> for the body of a list.
    /// </summary>
    private static TypeStem BodyStem(string typePrefix, string verb, bool isFilter)
    {
        var name = isFilter ? typePrefix + verb + "Options" : typePrefix.Length > 0 ? typePrefix + verb : verb + "Body";
        return new TypeStem(name, typePrefix.Length > 0 ? typePrefix : name);
    }

    private ServerModel? Server(OperationAnalysis analysis) => _servers.Build(
        analysis.Site,
        _security.IsCredentialRequired,
        (descriptor, address) => _diagnostics.Report(descriptor, _document.Locate(analysis.Site.Pointer), analysis.Site.Id, address));

    /// <summary>Selects the <c>Accept</c> header; <c>null</c> for the runtime's own, which is JSON, or any type for a stream.</summary>
    private static string? Accept(ResponseAnalysis response, bool isAlternative) =>
        response.Content is not { } content || (response.IsDownload && !isAlternative) ? null
        : isAlternative ? MediaTypes.ToHeaderValue(content.Type)
        : content.Kind == MediaKind.Text ? MediaTypes.ToHeaderValue(content.Type) ?? "*/*"
        : MediaTypes.ToHeaderValue(content.Type) is var type && type == MediaTypes.Json ? null : type;

    /// <summary>Describes the response, including its headers, which no type of the result contains.</summary>
    private static string? Returns(ResponseAnalysis response)
    {
        var names = string.Join(", ", response.Headers.Select(CommonMark.Code));
        var headers = names.Length == 0 ? null : $"Headers, in `RequestOptions.OnResponse`: {names}.";
        var description = Blank(response.Description);
        return headers is null ? description : description is null ? headers : description.TrimEnd('.') + ". " + headers;
    }

    private static string? FirstSentence(string? text)
    {
        var paragraph = Blank(text)?.Split(["\n\n", "\r\n\r\n"], StringSplitOptions.None)[0];
        var end = paragraph?.IndexOf(". ", StringComparison.Ordinal) ?? -1;
        return end < 0 ? paragraph : paragraph!.Substring(0, end + 1);
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text!.Trim();
}
