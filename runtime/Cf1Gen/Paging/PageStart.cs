namespace Cf1Gen.Runtime;

/// <summary>The position at which an enumeration of pages starts.</summary>
/// <param name="FirstPage">The number of the first page; <see langword="null"/> to use the default.</param>
/// <param name="Size">The number of items to request per page; <see langword="null"/> to use the default.</param>
/// <param name="Token">The continuation token of an earlier enumeration; <see langword="null"/> to start with the first page.</param>
internal readonly record struct PageStart(int? FirstPage, int? Size, string? Token);
