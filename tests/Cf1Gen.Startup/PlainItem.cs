using System.Text.Json.Serialization;

namespace Cf1Gen.Startup;

/// <summary>The hand-written equivalent of <see cref="CloudforceOne.RequestItem"/>.</summary>
internal sealed record PlainItem
{
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    [JsonPropertyName("content")]
    public required string Content { get; init; }

    [JsonPropertyName("created")]
    public required DateTimeOffset Created { get; init; }

    [JsonPropertyName("priority")]
    public required string Priority { get; init; }

    [JsonPropertyName("request")]
    public required string Request { get; init; }

    [JsonPropertyName("summary")]
    public required string Summary { get; init; }

    [JsonPropertyName("tlp")]
    public required string Tlp { get; init; }

    [JsonPropertyName("updated")]
    public required DateTimeOffset Updated { get; init; }

    [JsonPropertyName("completed")]
    public DateTimeOffset? Completed { get; init; }

    [JsonPropertyName("message_tokens")]
    public int? MessageTokens { get; init; }

    [JsonPropertyName("readable_id")]
    public string? ReadableId { get; init; }

    [JsonPropertyName("status")]
    public string? Status { get; init; }

    [JsonPropertyName("tokens")]
    public int? Tokens { get; init; }
}
