using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.OpenApi.Operations;
using Cf1Gen.Generator.OpenApi.Schemas;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.OpenApi.Content;

/// <summary>The success response of an operation: no content, bytes, text, items, or a result with or without its envelope.</summary>
internal sealed class ResponseAnalysis
{
    private static readonly string[] s_successes = ["200", "201", "202", "203", "2XX", "204", "205", "206"];

    private string _key = "";
    private IOpenApiResponse? _response;

    private ResponseAnalysis()
    {
    }

    /// <summary>Gets the members of the envelope that no envelope defines; their values are not available.</summary>
    public IReadOnlyList<string> UnknownEnvelopeMembers { get; private init; } = [];

    /// <summary>Gets the content of the response; <c>null</c> if the document describes none.</summary>
    public SelectedContent? Content { get; private init; }

    /// <summary>Gets the schema of the result, without its envelope; <c>null</c> if the response has no result.</summary>
    public SchemaView? Result { get; private init; }

    /// <summary>Gets the way in which the response contains its result.</summary>
    public ResponseFormat Format { get; private init; } = ResponseFormat.Envelope;

    /// <summary>Gets a value indicating whether the body consists of bytes.</summary>
    public bool IsDownload { get; private init; }

    /// <summary>Gets a value indicating whether the only success responses are redirections.</summary>
    public bool IsRedirection { get; private init; }

    /// <summary>Gets the names of the response headers.</summary>
    public IReadOnlyList<string> Headers { get; private init; } = [];

    /// <summary>Gets the description of the result or the response.</summary>
    public string? Description { get; private init; }

    /// <summary>Gets the schema of the member <c>result_info</c> of the envelope, which describes the page.</summary>
    public SchemaView? ResultInfo { get; private init; }

    /// <summary>Gets a value indicating whether another success response has no body.</summary>
    public bool MayBeEmpty { get; private init; }

    /// <summary>Gets the statuses of the other success responses that can have a body, and whose content is not described.</summary>
    public IReadOnlyList<int> UndescribedStatuses { get; private init; } = [];

    /// <summary>Gets the status of the selected success response.</summary>
    public string Status { get; private init; } = "";

    /// <summary>Gets the other success responses that have a body, by status.</summary>
    public IReadOnlyList<ResponseAnalysis> OtherSuccesses { get; private init; } = [];

    /// <summary>Gets a value indicating whether the document describes plain text as an alternative to JSON.</summary>
    public bool MayBeText => Content is { Kind: MediaKind.Json } && Content.Others.Any(other => MediaTypes.IsPlainText(other.Type));

    public bool IsList => Result?.Is(JsonSchemaType.Array) == true;

    /// <summary>Analyzes the response with another of its contents.</summary>
    public ResponseAnalysis WithContent(SelectedContent content, OperationEntry entry, SchemaMerger merger) =>
        Create(entry, new KeyValuePair<string, IOpenApiResponse>(_key, _response!), Status, [], empty: [], merger, content);

    /// <summary>Selects and analyzes the success response of an operation.</summary>
    public static ResponseAnalysis Analyze(OperationEntry entry, SchemaMerger merger)
    {
        var successes = (entry.Operation.Responses ?? [])
            .Where(response => response.Key.StartsWith("2", StringComparison.Ordinal) && response.Value is not null)
            .OrderBy(response => Rank(response.Key))
            .ThenBy(response => response.Key, StringComparer.Ordinal)
            .ToList();

        // A response with content is preferred, even if one without content has a lower status.
        var selected = successes.Where(response => HasContent(entry, response.Key, response.Value)).Concat(successes).FirstOrDefault();
        if (selected.Value is null)
        {
            return AnalyzeWithoutSuccess(entry, merger);
        }

        var others = successes
            .Where(response => response.Key != selected.Key && HasContent(entry, response.Key, response.Value))
            .Select(response => Create(entry, response, response.Key, [], empty: [], merger))
            .ToList();
        var empty = successes.FindAll(response => !HasContent(entry, response.Key, response.Value)).ConvertAll(response => response.Key);
        return Create(entry, selected, selected.Key, others, empty, merger);
    }

    /// <summary>Analyzes the redirections or the default response of an operation without a success response.</summary>
    private static ResponseAnalysis AnalyzeWithoutSuccess(OperationEntry entry, SchemaMerger merger)
    {
        var responses = entry.Operation.Responses ?? [];
        var redirection = responses.Where(response => response.Key.StartsWith("3", StringComparison.Ordinal) && response.Value is not null)
            .OrderBy(response => response.Key, StringComparer.Ordinal)
            .FirstOrDefault();
        if (redirection.Value is { } moved)
        {
            return new ResponseAnalysis { IsRedirection = true, Description = moved.Description, Headers = HeadersOf(moved) };
        }

        var isDefault = responses.TryGetValue("default", out var response) && response is not null;
        return isDefault
            ? Create(entry, new KeyValuePair<string, IOpenApiResponse>("default", response!), status: "", [], empty: [], merger)
            : new ResponseAnalysis();
    }

    private static ResponseAnalysis Create(
        OperationEntry entry,
        KeyValuePair<string, IOpenApiResponse> selected,
        string status,
        IReadOnlyList<ResponseAnalysis> others,
        IReadOnlyList<string> empty,
        SchemaMerger merger,
        SelectedContent? alternative = null)
    {
        var response = selected.Value;
        var content = alternative ?? Select(entry, selected.Key, response, merger);
        var body = content is { Kind: MediaKind.Json } ? content.Schema : null;
        var isEnvelope = body is not null && EnvelopeSchema.IsEnvelope(body, merger);
        var result = isEnvelope ? EnvelopeSchema.View(body!, EnvelopeMembers.Result, merger) : body;

        // A GET whose success response has no content returns bytes: it could have no other purpose.
        var isDownload = content is null
            ? entry.HttpMethod == "GET" && selected.Key is "200" or "206"
            : content.Kind is not (MediaKind.Json or MediaKind.JsonLines or MediaKind.Events or MediaKind.Text);
        var described = body is not null ? result : content is not null && !isDownload ? content.Schema : null;
        return new ResponseAnalysis
        {
            _key = selected.Key,
            _response = response,
            Content = content,
            Result = result,
            Format = isEnvelope || content is null || isDownload ? ResponseFormat.Envelope
                : body is not null && EnvelopeSchema.HasMember(body) ? ResponseFormat.Exact
                : ResponseFormat.Bare,
            UnknownEnvelopeMembers = isEnvelope ? [.. EnvelopeSchema.UnknownMembers(body!)] : [],
            ResultInfo = isEnvelope ? EnvelopeSchema.View(body!, EnvelopeMembers.ResultInfo, merger) : null,
            IsDownload = isDownload,
            Description = described?.Description ?? response.Description,
            Status = status,
            Headers = HeadersOf(response),
            MayBeEmpty = content is not null && empty.Count > 0,
            UndescribedStatuses =
            [
                .. empty.Where(other => other is not ("204" or "205") && entry.HttpMethod != "HEAD")
                    .Select(other => int.TryParse(other, NumberStyles.None, CultureInfo.InvariantCulture, out var code) ? code : 0)
                    .Where(code => code > 0),
            ],
            OtherSuccesses = others,
        };
    }

    private static SelectedContent? Select(OperationEntry entry, string status, IOpenApiResponse response, SchemaMerger merger) =>
        HasContent(entry, status, response)
            ? SelectedContent.Select(response.Content, entry.Pointer.Then("responses").Then(status), merger)
            : null;

    /// <summary>Gets the names of the headers, except for the content type, which OpenAPI ignores here.</summary>
    private static IReadOnlyList<string> HeadersOf(IOpenApiResponse response) =>
    [
        .. (response.Headers ?? new Dictionary<string, IOpenApiHeader>()).Keys
            .Where(name => !name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase)),
    ];

    private static int Rank(string status)
    {
        var rank = Array.IndexOf(s_successes, status.ToUpperInvariant());
        return rank < 0 ? s_successes.Length : rank;
    }

    /// <summary>Determines whether a response has content. HTTP allows no body in some responses, whatever a document describes.</summary>
    private static bool HasContent(OperationEntry entry, string status, IOpenApiResponse response) =>
        status is not ("204" or "205") && entry.HttpMethod != "HEAD" && response.Content is { Count: > 0 };
}
