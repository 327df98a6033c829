using System;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Reading;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Model.Building;

/// <summary>Decides what a method gives back.</summary>
internal sealed class ResultBuilder
{
    private readonly TypeBuilder _types;
    private readonly SpecDocument _document;
    private readonly Problems _problems;

    public ResultBuilder(TypeBuilder types, SpecDocument document, Problems problems)
    {
        _types = types;
        _document = document;
        _problems = problems;
    }

    /// <param name="facts">The operation.</param>
    /// <param name="prefix">What the names of its client's types begin with.</param>
    /// <param name="verb">Its name within the client.</param>
    public ResultModel Build(OperationFacts facts, string prefix, string verb)
    {
        var answer = facts.Answer;
        if (answer.IsDownload)
        {
            if (answer.DownloadType is { } contentType && contentType.StartsWith("text/", StringComparison.OrdinalIgnoreCase))
            {
                _problems.Report(
                    Descriptors.UnsupportedContent, _document.Locate(facts.Site.Pointer.Then("responses")), facts.Site.Id, contentType, "an ApiDownload, a stream");
            }

            return new ResultModel.Download();
        }

        if (answer.Result is not { } result)
        {
            return new ResultModel.None();
        }

        if (facts.Paging is { } paging && result.Items is { } items)
        {
            return new ResultModel.Pages(_types.Build(items, Proposal(prefix, verb, isList: true)), answer.Envelope, paging);
        }

        var type = _types.Build(result, Proposal(prefix, verb, answer.IsList));
        return new ResultModel.Value(result.IsNullable && type != ScalarType.Json ? new NullableType(type) : type, answer.Envelope);
    }

    /// <summary>An inline result is called after what it is: an event's Get gives an Event, its List gives EventListItems.</summary>
    private static string Proposal(string prefix, string verb, bool isList)
    {
        if (verb == "Get" && prefix.Length > 0 && !isList)
        {
            return prefix;
        }

        var isReading = verb.Length > 4 && (verb.StartsWith("List", StringComparison.Ordinal) || (verb.StartsWith("Get", StringComparison.Ordinal) && char.IsUpper(verb[3])));
        if (isReading)
        {
            return prefix + verb.Substring(verb[0] == 'L' ? 4 : 3);
        }

        return prefix + verb + (isList ? "Item" : "Result");
    }
}
