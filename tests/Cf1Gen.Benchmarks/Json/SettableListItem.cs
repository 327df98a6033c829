using System.Text.Json.Serialization;

namespace Cf1Gen.Benchmarks.Json;

/// <summary>
/// <see cref="PlainListItem"/> with settable properties, none of which is required. System.Text.Json reads it faster, because it does not
/// collect the values before it creates the object and does not check for missing members.
/// </summary>
public sealed class SettableListItem
{
    [JsonPropertyName("id")]
    public string Id { get; set; } = null!;

    [JsonPropertyName("created")]
    public DateTimeOffset Created { get; set; }

    [JsonPropertyName("priority")]
    public string Priority { get; set; } = null!;

    [JsonPropertyName("request")]
    public string Request { get; set; } = null!;

    [JsonPropertyName("summary")]
    public string Summary { get; set; } = null!;

    [JsonPropertyName("tlp")]
    public string Tlp { get; set; } = null!;

    [JsonPropertyName("updated")]
    public DateTimeOffset Updated { get; set; }

    [JsonPropertyName("completed")]
    public DateTimeOffset? Completed { get; set; }

    [JsonPropertyName("message_tokens")]
    public int? MessageTokens { get; set; }

    [JsonPropertyName("readable_id")]
    public string? ReadableId { get; set; }

    [JsonPropertyName("status")]
    public string? Status { get; set; }

    [JsonPropertyName("tokens")]
    public int? Tokens { get; set; }
}
