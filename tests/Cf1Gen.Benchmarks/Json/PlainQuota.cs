using System.Text.Json.Serialization;

namespace Cf1Gen.Benchmarks.Json;

/// <summary>The hand-written equivalent of <see cref="CloudforceOne.RequestQuota"/> for System.Text.Json.</summary>
public sealed record PlainQuota
{
    [JsonPropertyName("anniversary_date")]
    public DateTimeOffset? AnniversaryDate { get; init; }

    [JsonPropertyName("quarter_anniversary_date")]
    public DateTimeOffset? QuarterAnniversaryDate { get; init; }

    [JsonPropertyName("quota")]
    public int? Quota { get; init; }

    [JsonPropertyName("remaining")]
    public int? Remaining { get; init; }
}
