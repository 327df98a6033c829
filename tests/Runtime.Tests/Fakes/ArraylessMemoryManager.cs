using System.Buffers;

namespace Cf1Gen.Runtime.Tests.Fakes;

/// <summary>Memory that does not expose an underlying array.</summary>
internal sealed class ArraylessMemoryManager(byte[] content) : MemoryManager<byte>
{
    public override Span<byte> GetSpan() => content;

    public override MemoryHandle Pin(int elementIndex = 0) => throw new NotSupportedException();

    public override void Unpin()
    {
    }

    protected override void Dispose(bool disposing)
    {
    }
}
