namespace Cf1Gen.Emulation.Domain;

/// <summary>The allowed values of each field, in their natural order.</summary>
internal static class AllowedValues
{
    public static IReadOnlyList<string> Priorities { get; } = ["routine", "high", "urgent"];

    public static IReadOnlyList<string> Statuses { get; } = ["open", "accepted", "reported", "approved", "completed", "declined"];

    public static IReadOnlyList<string> TlpValues { get; } = ["clear", "green", "amber", "amber-strict", "red"];

    // "Victomology" is how the service spells it.
    public static IReadOnlyList<string> RequestTypes { get; } = ["Indicators of Compromise", "Victomology"];

    public static IReadOnlyList<string> SortOrders { get; } = ["asc", "desc"];
}
