namespace Cf1Gen.Runtime;

/// <summary>Where a walk over pages starts.</summary>
/// <param name="FirstPage">The number of the first page, if somebody said it.</param>
/// <param name="Size">The number of items to ask for at once, if somebody said it.</param>
/// <param name="Token">The continuation token of an earlier walk.</param>
internal readonly record struct PageStart(int? FirstPage, int? Size, string? Token);
