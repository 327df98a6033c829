using System.Buffers;

namespace Cf1Gen.Runtime;

/// <summary>A growing buffer from the array pool.</summary>
internal sealed class PooledBuffer : IDisposable
{
    private byte[] _array;

    private PooledBuffer(byte[] array) => _array = array;

    /// <summary>Gets the number of filled bytes.</summary>
    public int Length { get; private set; }

    public ReadOnlyMemory<byte> Filled => _array.AsMemory(0, Length);

    /// <summary>Gets the space after the filled bytes.</summary>
    public Memory<byte> Free => _array.AsMemory(Length);

    internal static PooledBuffer Rent(int size) => new(ArrayPool<byte>.Shared.Rent(size));

    /// <summary>Marks bytes of <see cref="Free"/> as filled.</summary>
    internal void Advance(int count) => Length += count;

    /// <summary>Removes the first bytes and moves the others to the start.</summary>
    internal void RemoveStart(int count)
    {
        _array.AsSpan(count, Length - count).CopyTo(_array);
        Length -= count;
    }

    /// <summary>Adds bytes.</summary>
    internal void Append(ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length > 0)
        {
            var count = Math.Min(bytes.Length, _array.Length - Length);
            bytes[..count].CopyTo(_array.AsSpan(Length));
            bytes = bytes[count..];
            Advance(count);
            Grow();
        }
    }

    /// <summary>Ensures space for at least one more byte.</summary>
    internal void Grow()
    {
        if (Length < _array.Length)
        {
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent(_array.Length * 2);
        _array.AsSpan(0, Length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_array);
        _array = larger;
    }

    /// <summary>Drops the array instead of returning it to the pool, because other code may still use it.</summary>
    internal void Abandon() => (_array, Length) = ([], 0);

    public void Dispose()
    {
        var array = _array;
        _array = [];
        Length = 0;
        if (array.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(array);
        }
    }
}
