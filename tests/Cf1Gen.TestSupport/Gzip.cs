using System.IO.Compression;

namespace Cf1Gen.TestSupport;

/// <summary>Compresses content with gzip.</summary>
public static class Gzip
{
    public static byte[] Compress(ReadOnlySpan<byte> content, CompressionLevel level = CompressionLevel.Fastest)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, level))
        {
            gzip.Write(content);
        }

        return compressed.ToArray();
    }
}
