namespace Cf1Gen.Runtime.Tests.Fakes;

/// <summary>A stream that reports a wrong length.</summary>
internal sealed class WrongLengthStream(byte[] content, long length) : MemoryStream(content)
{
    public override long Length => length;
}
