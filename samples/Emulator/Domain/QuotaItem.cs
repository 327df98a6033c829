using System.Text.Json.Serialization;

namespace Cf1Gen.Emulation.Domain;

/// <summary>A quota as the API returns it.</summary>
internal sealed record QuotaItem(
    DateTime AnniversaryDate,
    DateTime QuarterAnniversaryDate,
    [property: JsonPropertyName("quota")] int Amount,
    int Remaining);
