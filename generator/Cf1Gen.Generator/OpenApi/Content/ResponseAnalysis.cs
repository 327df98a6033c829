using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.OpenApi.Operations;
using Cf1Gen.Generator.OpenApi.Schemas;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.OpenApi.Content;

/// <summary>What an operation answers with when it succeeds: nothing, bytes, text, items, or a result with or without its envelope.</summary>
internal sealed class ResponseAnalysis
{
    private static readonly string[] s_successes = ["200", "201", "202", "203", "2XX", "204", "205", "206"];

    private static readonly string[] s_envelope = ["success", "errors", "messages", "result", "result_info"];

    /// <summary>Members of the envelope that no envelope has; they are lost.</summary>
    public IReadOnlyList<string> BesideResult { get; private init; } = [];

    /// <summary>What the answer holds; null when it holds nothing that the document describes.</summary>
    public SelectedContent? Content { get; private init; }

    /// <summary>The result without its envelope; null when there is none.</summary>
    public SchemaView? Result { get; private init; }

    public Envelope Envelope { get; private init; } = Envelope.Envelope;

    /// <summary>Whether the answer's body is bytes.</summary>
    public bool IsDownload { get; private init; }

    /// <summary>Whether the document has no success but redirections.</summary>
    public bool IsRedirection { get; private init; }

    /// <summary>The headers that the answer has.</summary>
    public IReadOnlyList<string> Headers { get; private set; } = [];

    /// <summary>What the document says of the answer.</summary>
    public string? Description { get; private init; }

    /// <summary>The schema of what the envelope says of paging, <c>result_info</c>.</summary>
    public SchemaView? ResultInfo { get; private init; }

    /// <summary>Whether another success has no body.</summary>
    public bool MayBeEmpty { get; private set; }

    /// <summary>The status that was chosen.</summary>
    public string Status { get; private set; } = "";

    /// <summary>The other successes that have a body, by status.</summary>
    public IReadOnlyList<KeyValuePair<string, SelectedContent>> Others { get; private set; } = [];

    public bool IsList => Result?.Is(JsonSchemaType.Array) == true;

    public static ResponseAnalysis Of(OperationEntry site, SchemaMerger merger)
    {
        var responses = site.Operation.Responses;
        var successes = (responses ?? []).Where(response => response.Key.StartsWith("2", StringComparison.Ordinal) && response.Value is not null)
            .OrderBy(response => Rank(response.Key))
            .ThenBy(response => response.Key, StringComparer.Ordinal)
            .ToList();

        // A success that says nothing is no reason to overlook another one that does.
        var chosen = successes.Where(response => HasContent(site, response.Key, response.Value)).Concat(successes).FirstOrDefault();
        if (chosen.Value is null)
        {
            return Otherwise(site, merger);
        }

        var shape = Of(site, chosen.Key, chosen.Value, merger);
        shape.Status = chosen.Key;
        shape.Headers = HeadersOf(chosen.Value);
        shape.MayBeEmpty = shape.Content is not null && successes.Any(response => !HasContent(site, response.Key, response.Value));
        shape.Others = successes
            .Where(response => response.Key != chosen.Key && HasContent(site, response.Key, response.Value))
            .Select(response => new KeyValuePair<string, SelectedContent>(
                response.Key, SelectedContent.Of(response.Value.Content, site.Pointer.Then("responses").Then(response.Key), merger)!))
            .ToList();
        return shape;
    }

    /// <summary>Without a success that is one: redirections, or whatever it is.</summary>
    private static ResponseAnalysis Otherwise(OperationEntry site, SchemaMerger merger)
    {
        var responses = site.Operation.Responses ?? [];
        var redirection = responses.Where(response => response.Key.StartsWith("3", StringComparison.Ordinal) && response.Value is not null)
            .OrderBy(response => response.Key, StringComparer.Ordinal)
            .FirstOrDefault();
        if (redirection.Value is { } moved)
        {
            return new ResponseAnalysis { IsRedirection = true, Description = moved.Description, Headers = HeadersOf(moved) };
        }

        if (!responses.TryGetValue("default", out var response) || response is null)
        {
            return new ResponseAnalysis();
        }

        var shape = Of(site, "default", response, merger);
        shape.Headers = HeadersOf(response);
        return shape;
    }

    /// <summary>OpenAPI says to ignore the type of the content, which is said elsewhere.</summary>
    private static IReadOnlyList<string> HeadersOf(IOpenApiResponse response) =>
        [.. (response.Headers ?? new Dictionary<string, IOpenApiHeader>()).Keys.Where(name => !name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase))];

    private static int Rank(string status)
    {
        var rank = Array.IndexOf(s_successes, status.ToUpperInvariant());
        return rank < 0 ? s_successes.Length : rank;
    }

    /// <summary>HTTP has no body in some answers, whatever a document says of their content.</summary>
    private static bool HasContent(OperationEntry site, string status, IOpenApiResponse response) =>
        status is not ("204" or "205") && site.HttpMethod != "HEAD" && response.Content is { Count: > 0 };

    private static ResponseAnalysis Of(OperationEntry site, string status, IOpenApiResponse response, SchemaMerger merger)
    {
        if (!HasContent(site, status, response))
        {
            // A GET that promises success and describes no content gives bytes: there is nothing else that it could be for.
            return new ResponseAnalysis { IsDownload = site.HttpMethod == "GET" && status is "200" or "206", Description = response.Description };
        }

        var content = SelectedContent.Of(response.Content, site.Pointer.Then("responses").Then(status), merger)!;
        return content switch
        {
            { Kind: MediaKind.Json, Schema: { } schema } => OfJson(content, schema, response, merger),
            { Kind: MediaKind.Json or MediaKind.JsonLines or MediaKind.Events or MediaKind.Text } => new ResponseAnalysis
            {
                Content = content,
                Envelope = Envelope.Bare,
                Description = content.Schema?.Description ?? response.Description,
            },
            _ => new ResponseAnalysis { Content = content, IsDownload = true, Description = response.Description },
        };
    }

    private static ResponseAnalysis OfJson(SelectedContent content, SchemaView body, IOpenApiResponse response, SchemaMerger merger)
    {
        if (!IsEnvelope(body, merger))
        {
            var looksLikeOne = body.Property("success") is not null || body.Property("result") is not null;
            return new ResponseAnalysis
            {
                Content = content,
                Result = body,
                Envelope = looksLikeOne ? Envelope.Exact : Envelope.Bare,
                Description = body.Description ?? response.Description,
            };
        }

        var result = body.Property("result") is { } schemas ? merger.View(schemas) : null;
        return new ResponseAnalysis
        {
            Content = content,
            Result = result,
            BesideResult = Beside(body).ToList(),
            ResultInfo = body.Property("result_info") is { } info ? merger.View(info) : null,
            Description = result?.Description ?? response.Description,
        };
    }

    /// <summary>
    /// Whether a body is the envelope, and not a result that has members of the same names: one that has none called
    /// <c>result</c> must not have others that would be lost with it.
    /// </summary>
    private static bool IsEnvelope(SchemaView body, SchemaMerger merger) =>
        body.Property("success") is { } success && merger.View(success).Is(JsonSchemaType.Boolean)
        && (body.Property("result") is not null
            || ((body.Property("errors") ?? body.Property("messages")) is not null && !Beside(body).Any()));

    /// <summary>What an envelope has that none has.</summary>
    private static IEnumerable<string> Beside(SchemaView body) =>
        body.Properties.Select(property => property.Key).Where(name => Array.IndexOf(s_envelope, name) < 0);
}
