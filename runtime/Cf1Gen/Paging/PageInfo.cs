namespace Cf1Gen.Runtime;

/// <summary>What an answer says about its page.</summary>
/// <param name="Count">The number of its items.</param>
/// <param name="Digest">A digest of the items' text, to know them again.</param>
/// <param name="Info">What the envelope says; <see langword="null"/> when it says nothing.</param>
internal readonly record struct PageInfo(int Count, UInt128 Digest, ResultInfo? Info);
