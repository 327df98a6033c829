using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Model.Building;

/// <summary>What an operation answers with when it succeeds: nothing, bytes, or a result with or without its envelope.</summary>
internal sealed class AnswerShape
{
    private static readonly string[] s_successes = ["200", "201", "202", "203", "2XX", "2xx", "204", "205", "206", "default"];

    /// <summary>The result without its envelope; null when there is none.</summary>
    public SchemaView? Result { get; private init; }

    public Envelope Envelope { get; private init; } = Envelope.Envelope;

    /// <summary>Whether the answer's body is bytes and no JSON.</summary>
    public bool IsDownload { get; private init; }

    /// <summary>The content type that made it a download, when the document names one.</summary>
    public string? DownloadType { get; private init; }

    /// <summary>What the document says of the answer.</summary>
    public string? Description { get; private init; }

    /// <summary>The schema of what the envelope says of paging, <c>result_info</c>.</summary>
    public SchemaView? ResultInfo { get; private init; }

    public bool IsList => Result?.Is(JsonSchemaType.Array) == true;

    public static AnswerShape Of(OperationSite site, SchemaMerger merger)
    {
        var responses = site.Operation.Responses;
        foreach (var status in s_successes)
        {
            if (responses is not null && responses.TryGetValue(status, out var response) && response is not null)
            {
                // A success that says nothing is no reason to overlook another one that does.
                if (status != "default" && response.Content is not { Count: > 0 } && HasOtherContent(responses, status))
                {
                    continue;
                }

                return Of(site, status, response, merger);
            }
        }

        return new AnswerShape();
    }

    private static bool HasOtherContent(OpenApiResponses responses, string status) => responses.Any(other =>
        other.Key != status && other.Key.StartsWith("2", StringComparison.Ordinal) && other.Value?.Content is { Count: > 0 });

    private static AnswerShape Of(OperationSite site, string status, IOpenApiResponse response, SchemaMerger merger)
    {
        // HTTP has no body here, whatever a document says of its content.
        if (status is "204" or "205" || site.HttpMethod == "HEAD")
        {
            return new AnswerShape { Description = response.Description };
        }

        if (MediaTypes.Find(response.Content, MediaTypes.IsJson) is { } json)
        {
            var pointer = site.Pointer.Then("responses").Then(status).Then("content").Then(json.Key).Then("schema");
            return OfJson(merger.View(new SchemaAt(json.Value.Schema!, pointer)), response, merger);
        }

        // A GET that promises success and describes no content gives bytes: there is nothing else that it could be for.
        var isSilentGet = site.HttpMethod == "GET" && response.Content is not { Count: > 0 } && status is "200" or "206";
        if (response.Content is { Count: > 0 } || isSilentGet)
        {
            return new AnswerShape { IsDownload = true, DownloadType = response.Content?.Keys.FirstOrDefault(), Description = response.Description };
        }

        return new AnswerShape { Description = response.Description };
    }

    private static AnswerShape OfJson(SchemaView body, IOpenApiResponse response, SchemaMerger merger)
    {
        if (!IsEnvelope(body, merger))
        {
            var looksLikeOne = body.Property("success") is not null || body.Property("result") is not null;
            return new AnswerShape
            {
                Result = body,
                Envelope = looksLikeOne ? Envelope.Exact : Envelope.Bare,
                Description = body.Description ?? response.Description,
            };
        }

        var result = body.Property("result") is { } schemas ? merger.View(schemas) : null;
        return new AnswerShape
        {
            Result = result,
            ResultInfo = body.Property("result_info") is { } info ? merger.View(info) : null,
            Description = result?.Description ?? response.Description,
        };
    }

    private static bool IsEnvelope(SchemaView body, SchemaMerger merger) =>
        body.Property("success") is { } success && merger.View(success).Is(JsonSchemaType.Boolean)
        && (body.Property("result") is not null || body.Property("errors") is not null || body.Property("messages") is not null);
}
