using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Model.Definitions;
using Cf1Gen.Generator.Model.Naming;
using Cf1Gen.Generator.Model.Operations;
using Cf1Gen.Generator.Model.Types;
using Cf1Gen.Generator.Model.Unions;
using Cf1Gen.Generator.OpenApi.Content;
using Cf1Gen.Generator.OpenApi.Schemas;

namespace Cf1Gen.Generator.Model.Responses;

/// <summary>Builds the union of the results of an operation whose success responses have different content.</summary>
internal sealed class StatusResults
{
    private readonly TypeBuilder _types;

    public StatusResults(TypeBuilder types) => _types = types;

    /// <summary>Determines whether one of the results is text.</summary>
    public static bool MayBeText(ResponseAnalysis response) =>
        All(response).Any(success => success.MayBeText || success.Content is { Kind: MediaKind.Text });

    /// <summary>Returns the other success responses whose content differs from that of the result.</summary>
    public IEnumerable<ResponseAnalysis> Different(ResponseAnalysis response) =>
        response.OtherSuccesses.Where(other => !IsSame(response.Content!, other.Content!));

    /// <summary>Returns the other success responses that differ, and that no union can contain.</summary>
    public IEnumerable<ResponseAnalysis> Unsupported(ResponseAnalysis response) =>
        Different(response).Where(other => !IsValue(response) || !IsValue(other));

    /// <summary>Builds the union; returns <see langword="null"/> if there is one kind of result.</summary>
    /// <param name="analysis">The operation.</param>
    /// <param name="stem">The name of an inline type of the first result.</param>
    /// <param name="owner">The resource and the method.</param>
    public TypeRef? Build(OperationAnalysis analysis, TypeStem stem, string owner)
    {
        var response = analysis.Response;
        if (response.Content is null || !IsValue(response) || !Different(response).Any(IsValue))
        {
            return null;
        }

        var cases = All(response).Where(IsValue).Select(success => new UnionCaseDefinition(Type(success, success == response
            ? stem
            : stem with { Path = new NamePath(owner + NameOf(success.Status)) }), default)
        {
            Status = new ResponseStatus(CodeOf(success.Status), NameOf(success.Status), FormatOf(success)),
        });
        var union = new UnionDefinition
        {
            Id = _types.Identify(TypeKind.Union, owner + "Response", analysis.Site.Pointer),
            Pointer = analysis.Site.Pointer.Then("responses"),
            Summary = $"The result of {CommonMark.Code(analysis.Site.Id)}, which depends on the status of the response.",
            Cases = cases.ToEquatableArray(),
        };
        _types.Add(union);
        return union.Id;
    }

    private static IEnumerable<ResponseAnalysis> All(ResponseAnalysis response) => [response, .. response.OtherSuccesses];

    private static bool IsValue(ResponseAnalysis response) => response.Content is { Kind: MediaKind.Json or MediaKind.Text };

    /// <summary>Text is the result itself; an envelope without a result is kept whole.</summary>
    private static ResponseFormat FormatOf(ResponseAnalysis response) =>
        response is { Content.Kind: MediaKind.Json, Result: not null } ? response.Format : ResponseFormat.Exact;

    private TypeRef Type(ResponseAnalysis response, TypeStem stem)
    {
        var type = response.Content is { Kind: MediaKind.Text } ? ScalarType.String
            : response.Result is { } result ? _types.Build(result, stem)
            : ScalarType.Json;
        return type is NullableType nullable ? nullable.Inner : type;
    }

    private bool IsSame(SelectedContent one, SelectedContent other) =>
        one.Kind == other.Kind && Shape(one.Schema ?? one.Item) == Shape(other.Schema ?? other.Item);

    private string Shape(SchemaView? view) => view is null ? "" : view.Component ?? _types.Fingerprint.Compute(view);

    private static int CodeOf(string status) =>
        int.TryParse(status, NumberStyles.None, CultureInfo.InvariantCulture, out var code) ? code : 0;

    private static string NameOf(string status) => status switch
    {
        "200" => "Ok",
        "201" => "Created",
        "202" => "Accepted",
        "203" => "NonAuthoritativeInformation",
        "206" => "PartialContent",
        "207" => "MultiStatus",
        "208" => "AlreadyReported",
        "226" => "ImUsed",
        _ => CodeOf(status) == 0 ? "Other" : "Status" + status,
    };
}
