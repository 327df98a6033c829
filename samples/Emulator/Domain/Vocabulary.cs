namespace Cf1Gen.Emulation.Domain;

/// <summary>The values that fields may take, in their natural order.</summary>
internal static class Vocabulary
{
    public static IReadOnlyList<string> Priorities { get; } = ["routine", "high", "urgent"];

    public static IReadOnlyList<string> Statuses { get; } = ["open", "accepted", "reported", "approved", "completed", "declined"];

    public static IReadOnlyList<string> TrafficLights { get; } = ["clear", "green", "amber", "amber-strict", "red"];

    // The service spells the second one like this.
    public static IReadOnlyList<string> RequestTypes { get; } = ["Indicators of Compromise", "Victomology"];

    public static IReadOnlyList<string> SortOrders { get; } = ["asc", "desc"];
}
