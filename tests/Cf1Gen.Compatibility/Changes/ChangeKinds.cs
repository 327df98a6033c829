namespace Cf1Gen.Compatibility.Changes;

/// <summary>Lists the kinds of changes.</summary>
public static class ChangeKinds
{
    /// <summary>Gets all kinds.</summary>
    public static IReadOnlyList<ChangeKind> All { get; } =
    [
        .. OperationChanges.All,
        .. PathChanges.All,
        .. ComponentChanges.All,
        .. SchemaChanges.All,
        .. UnionChanges.All,
        .. ParameterChanges.All,
        .. ResponseChanges.All,
        .. OrderChanges.All,
        .. DocumentationChanges.All,
        .. EquivalentChanges.All,
        .. ServiceChanges.All,
    ];

    /// <summary>Returns the kinds whose name contains a text.</summary>
    public static IReadOnlyList<ChangeKind> Find(string text) =>
        [.. All.Where(kind => kind.Name == text) is var exact && exact.Any()
            ? exact
            : All.Where(kind => kind.Name.Contains(text, StringComparison.OrdinalIgnoreCase))];
}
