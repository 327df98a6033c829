namespace Cf1Gen.Generator.Tests.SecondReading;

/// <summary>An operation as one reader sees it.</summary>
/// <param name="Key">Method, path and id.</param>
/// <param name="Parameters"><c>query page</c>, <c>path id!</c>: place, name and, with an exclamation mark, that it is required.</param>
/// <param name="Properties"><c>body name!</c>, <c>result[].id</c>: the way to each property of the JSON, and whether it is
/// required.</param>
internal sealed record OperationReading(string Key, SortedSet<string> Parameters, SortedSet<string> Properties)
{
    /// <summary>The parameters of paging, which are always optional.</summary>
    public IReadOnlySet<string> Paging { get; init; } = new HashSet<string>();
}
