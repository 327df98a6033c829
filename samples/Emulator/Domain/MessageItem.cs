using System.Text.Json.Serialization;

namespace Cf1Gen.Emulation.Domain;

/// <summary>A message about a request.</summary>
internal sealed record MessageItem
{
    [JsonIgnore]
    public string RequestId { get; init; } = "";

    public required int Id { get; init; }

    public required string Author { get; init; }

    public required string Content { get; init; }

    public required bool IsFollowOnRequest { get; init; }

    public required DateTime Updated { get; init; }

    public required DateTime Created { get; init; }
}
