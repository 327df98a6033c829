using System.Text.Json.Serialization;

namespace Cf1Gen.Emulation.Domain;

/// <summary>A priority intelligence requirement.</summary>
internal sealed record RequirementItem
{
    public required string Id { get; init; }

    /// <summary>Gets the sequence number, which orders items that were created at the same time.</summary>
    [JsonIgnore]
    public int Number { get; init; }

    public required DateTime Created { get; init; }

    public required IReadOnlyList<string> Labels { get; init; }

    public required int Priority { get; init; }

    public required string Requirement { get; init; }

    public required string Tlp { get; init; }

    public required DateTime Updated { get; init; }
}
