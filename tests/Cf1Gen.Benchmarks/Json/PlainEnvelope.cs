using System.Text.Json;
using System.Text.Json.Serialization;

namespace Cf1Gen.Benchmarks.Json;

/// <summary>The envelope of a result.</summary>
/// <typeparam name="T">The type of the result.</typeparam>
public sealed record PlainEnvelope<T>
{
    [JsonPropertyName("success")]
    public required bool Success { get; init; }

    [JsonPropertyName("errors")]
    public IReadOnlyList<JsonElement>? Errors { get; init; }

    [JsonPropertyName("messages")]
    public IReadOnlyList<JsonElement>? Messages { get; init; }

    [JsonPropertyName("result")]
    public T? Result { get; init; }
}
