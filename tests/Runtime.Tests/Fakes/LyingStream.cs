namespace Cf1Gen.Runtime.Tests.Fakes;

/// <summary>Has another length than it says.</summary>
internal sealed class LyingStream(byte[] content, long length) : MemoryStream(content)
{
    public override long Length => length;
}
