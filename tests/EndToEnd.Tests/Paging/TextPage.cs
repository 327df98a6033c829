namespace Cf1Gen.EndToEnd.Tests.Paging;

/// <summary>A page of any list, with its items as texts.</summary>
/// <param name="Items">The items.</param>
/// <param name="ContinuationToken">The token that refers to the next page.</param>
public sealed record TextPage(IReadOnlyList<string> Items, string? ContinuationToken);
