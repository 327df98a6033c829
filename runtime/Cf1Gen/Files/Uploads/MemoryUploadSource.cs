using System.Runtime.InteropServices;

namespace Cf1Gen.Runtime;

/// <summary>Reads an upload from memory.</summary>
internal sealed class MemoryUploadSource(ReadOnlyMemory<byte> content) : IUploadSource
{
    public bool CanReplay => true;

    public long? Length => content.Length;

    public Stream OpenRead() => MemoryMarshal.TryGetArray(content, out var array)
        ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
        : new MemoryStream(content.ToArray(), writable: false);
}
