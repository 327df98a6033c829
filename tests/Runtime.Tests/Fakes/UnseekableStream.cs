namespace Cf1Gen.Runtime.Tests.Fakes;

/// <summary>A stream such as a pipe.</summary>
internal sealed class UnseekableStream(byte[] content) : MemoryStream(content)
{
    public override bool CanSeek => false;
}
