namespace Cf1Gen.Runtime;

/// <summary>The details of a received page.</summary>
/// <param name="ItemCount">The number of items.</param>
/// <param name="Digest">The digest of the items.</param>
/// <param name="ResultInfo">The paging details of the response; <see langword="null"/> if it has none.</param>
internal readonly record struct PageInfo(int ItemCount, UInt128 Digest, ResultInfo? ResultInfo);
