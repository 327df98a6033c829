using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cf1Gen.Conformance.Clients;
using Cf1Gen.Conformance.Documents;

namespace Cf1Gen.Conformance.Responses;

/// <summary>A response that is valid for the document.</summary>
/// <param name="Response">The described response.</param>
/// <param name="Content">The described content; <see langword="null"/> for a response without one.</param>
/// <param name="Values">The values: one, or the items of a sequence.</param>
internal sealed record ResponseSample(DescribedResponse Response, ApiContent? Content, IReadOnlyList<JsonNode?> Values)
{
    /// <summary>Gets the only value.</summary>
    public JsonNode? Value => Values.Count == 0 ? null : Values[0];

    /// <summary>Gets the media type to send.</summary>
    public string? MediaType => Content is null ? null
        : Content.MediaType.Contains('*') || !Content.MediaType.Contains('/') ? "application/json" : Content.MediaType;

    /// <summary>Gets a value indicating whether the body is JSON.</summary>
    public bool IsJson => MediaType is not null && ApiContent.IsJsonType(MediaType);

    /// <summary>Gets the body.</summary>
    public byte[]? Body => Content is null ? null : Encoding.UTF8.GetBytes(
        Content.IsJsonLines ? string.Concat(Values.Select(value => (value?.ToJsonString() ?? "null") + "\n"))
        : Content.IsEvents ? string.Concat(Values.Select(Event))
        : IsJson ? Value?.ToJsonString() ?? "null"
        : Value?.ToString() ?? "");

    /// <summary>Returns the response of the server.</summary>
    public ServerReply ToReply() => new(Response.Status, Body, MediaType);

    private string Event(JsonNode? value)
    {
        // From version 3.2 on, the schema describes the fields of the event.
        if (Content!.ItemSchema is not null && value is JsonObject fields && fields.ContainsKey("data"))
        {
            return string.Concat(fields.Select(field => $"{field.Key}: {field.Value}\n")) + "\n";
        }

        var isText = value?.GetValueKind() == JsonValueKind.String;
        return $"data: {(isText ? value!.ToString() : value?.ToJsonString() ?? "null")}\n\n";
    }
}
