namespace Cf1Gen.Runtime.Tests.Fakes;

/// <summary>A stream that repeats the same bytes.</summary>
internal sealed class RepeatingStream(byte[] bytes, int times) : MemoryStream(bytes, writable: false)
{
    private int _remaining = times;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (Position == Length && --_remaining > 0)
        {
            Position = 0;
        }

        return await base.ReadAsync(buffer, cancellationToken);
    }
}
