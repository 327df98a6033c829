using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Cf1Gen.Runtime;

/// <summary>Computes the digest by which a repeated page is recognized.</summary>
internal static class PageDigest
{
    internal static UInt128 Compute(ReadOnlySpan<byte> items)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(items, hash);
        return BinaryPrimitives.ReadUInt128LittleEndian(hash);
    }

    /// <summary>Gets the digest of the items that were added to a hash, and resets it.</summary>
    internal static UInt128 Get(IncrementalHash items)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        items.GetHashAndReset(hash);
        return BinaryPrimitives.ReadUInt128LittleEndian(hash);
    }
}
