using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Cf1Gen.Runtime;

/// <summary>A digest of a page's text: two pages are the same when theirs is.</summary>
internal static class PageDigest
{
    internal static UInt128 Of(ReadOnlySpan<byte> text)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(text, hash);
        return BinaryPrimitives.ReadUInt128LittleEndian(hash);
    }
}
