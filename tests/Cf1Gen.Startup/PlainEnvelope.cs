using System.Text.Json;
using System.Text.Json.Serialization;

namespace Cf1Gen.Startup;

/// <summary>The envelope of an item.</summary>
internal sealed record PlainEnvelope
{
    [JsonPropertyName("success")]
    public required bool Success { get; init; }

    [JsonPropertyName("errors")]
    public IReadOnlyList<JsonElement>? Errors { get; init; }

    [JsonPropertyName("messages")]
    public IReadOnlyList<JsonElement>? Messages { get; init; }

    [JsonPropertyName("result")]
    public PlainItem? Result { get; init; }
}
