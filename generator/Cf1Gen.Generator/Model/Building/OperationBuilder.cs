using System;
using System.Collections.Generic;

namespace Cf1Gen.Generator.Model.Building;

/// <summary>Makes a method out of an operation.</summary>
internal sealed class OperationBuilder
{
    private readonly PathBuilder _paths;
    private readonly BodyBuilder _bodies;
    private readonly OptionsBuilder _options;
    private readonly ResultBuilder _results;

    public OperationBuilder(PathBuilder paths, BodyBuilder bodies, OptionsBuilder options, ResultBuilder results)
    {
        _paths = paths;
        _bodies = bodies;
        _options = options;
        _results = results;
    }

    public OperationModel Build(NamedOperation named, string typePrefix)
    {
        var facts = named.Facts;
        var operation = facts.Site.Operation;
        var owner = typePrefix + named.Verb;
        var isBodyFilter = facts.Paging is PagingModel.Body;
        var parameters = new List<ParameterModel>();
        var path = _paths.Build(facts, typePrefix, parameters);

        // Twins such as POST and PATCH of one update share a body; what replaces a thing is no update of it.
        var body = _bodies.Build(facts, BodyName(typePrefix, named.Method == "ReplaceAsync" ? "Replace" : named.Verb, isBodyFilter));
        var options = _options.Build(facts, isBodyFilter ? owner + "QueryOptions" : owner + "Options");
        var summary = Blank(operation.Summary) ?? FirstSentence(operation.Description);
        return new OperationModel
        {
            Method = named.Method,
            HttpMethod = facts.HttpMethod,
            OperationId = facts.Site.Id,
            PathTemplate = facts.Site.Path,
            Path = path,
            Parameters = parameters.ToEquatableArray(),
            Body = body,
            Options = options,
            OptionsParameter = facts.Paging is not null && !isBodyFilter ? "filter" : "query",
            Result = _results.Build(facts, typePrefix, named.Method.Substring(0, named.Method.Length - "Async".Length)),
            IsRead = facts.HttpMethod == "POST" && facts.Paging is not null,
            Summary = summary,
            Description = Blank(operation.Description) == summary ? null : Blank(operation.Description),
            Returns = Blank(facts.Answer.Description),
            Deprecated = operation.Deprecated,
        };
    }

    /// <summary>Bodies are called after the operation, <c>RequestCreate</c>; a list's is its <c>RequestListOptions</c>.</summary>
    private static string BodyName(string typePrefix, string verb, bool isFilter) =>
        isFilter ? typePrefix + verb + "Options" : typePrefix.Length > 0 ? typePrefix + verb : verb + "Body";

    private static string? FirstSentence(string? text)
    {
        var end = text?.IndexOf(". ", StringComparison.Ordinal) ?? -1;
        return end < 0 ? Blank(text) : text!.Substring(0, end + 1);
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text!.Trim();
}
