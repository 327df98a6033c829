using System.Text.Json.Serialization;

namespace Cf1Gen.Emulation.Domain;

/// <summary>A request for information.</summary>
internal sealed record RequestItem
{
    public required string Id { get; init; }

    /// <summary>Gets the sequence number, which orders items that were created at the same time.</summary>
    [JsonIgnore]
    public int Number { get; init; }

    /// <summary>Gets the question. Lists omit it; there it is null.</summary>
    public required string? Content { get; init; }

    public required DateTime Created { get; init; }

    public required string Priority { get; init; }

    [JsonPropertyName("request")]
    public required string RequestType { get; init; }

    public required string Summary { get; init; }

    public required string Tlp { get; init; }

    public required DateTime Updated { get; init; }

    public DateTime? Completed { get; init; }

    public int MessageTokens { get; init; }

    public required string ReadableId { get; init; }

    public string Status { get; init; } = "open";

    public required int Tokens { get; init; }

    [JsonIgnore]
    public bool IsClosed => Status is "completed" or "declined";
}
