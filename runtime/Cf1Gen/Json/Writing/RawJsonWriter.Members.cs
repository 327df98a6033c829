using System.Buffers.Text;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Cf1Gen.Runtime;

/// <content>
/// Members of declared properties whose values have a frequent type. If the buffer has sufficient room for the name and the value, both
/// are written after one check; otherwise, they are written as separate tokens.
/// </content>
internal ref partial struct RawJsonWriter
{
    // The comma, the quotation marks of the name and of a string, and the colon.
    private const int Punctuation = 6;

    internal void WriteMember(ReadOnlySpan<byte> name, string value)
    {
        ref var text = ref BeginMember(name, value.Length);
        if (Unsafe.IsNullRef(ref text) || !UnescapedText.TryCopy(value, ref Unsafe.Add(ref text, 1)))
        {
            WriteMemberName(name);
            WriteStringValue(value);
            return;
        }

        text = (byte)'"';
        text = ref Unsafe.Add(ref text, value.Length + 1);
        text = (byte)'"';
        EndMember(ref text, 1);
    }

    internal void WriteMember(ReadOnlySpan<byte> name, DateTimeOffset value)
    {
        ref var text = ref BeginMember(name, IsoDateTime.LongestText);
        if (Unsafe.IsNullRef(ref text))
        {
            WriteMemberName(name);
            WriteStringValue(value);
            return;
        }

        text = (byte)'"';
        text = ref Unsafe.Add(ref text, 1);
        text = ref Unsafe.Add(ref text, IsoDateTime.Format(value, MemoryMarshal.CreateSpan(ref text, IsoDateTime.LongestText)));
        text = (byte)'"';
        EndMember(ref text, 1);
    }

    internal void WriteMember(ReadOnlySpan<byte> name, long value)
    {
        ref var text = ref BeginMember(name, LongestNumber);
        if (Unsafe.IsNullRef(ref text))
        {
            WriteMemberName(name);
            WriteNumberValue(value);
            return;
        }

        if ((ulong)value < 10)
        {
            text = (byte)('0' + value);
            EndMember(ref text, 1);
            return;
        }

        Utf8Formatter.TryFormat(value, MemoryMarshal.CreateSpan(ref text, LongestNumber), out var length);
        EndMember(ref text, length);
    }

    /// <summary>Writes the name of a member whose value needs no more than a number of bytes and two quotation marks.</summary>
    /// <returns>
    /// The place of the value, which is complete after <see cref="EndMember"/>; a null reference if the member must be written as separate
    /// tokens, of which nothing has been written.
    /// </returns>
    private readonly ref byte BeginMember(ReadOnlySpan<byte> name, int length)
    {
        // The buffer has no room if the writer of the caller writes every token.
        if (_buffer.Length - _count < name.Length + length + Punctuation || _memberNames is not null)
        {
            return ref Unsafe.NullRef<byte>();
        }

        ref var text = ref Unsafe.Add(ref MemoryMarshal.GetReference(_buffer), _count);
        text = (byte)',';
        text = ref Unsafe.Add(ref text, _needsComma ? 1 : 0);
        text = (byte)'"';
        text = ref Unsafe.Add(ref text, 1);
        if (!UnescapedText.TryCopy(name, ref text))
        {
            return ref Unsafe.NullRef<byte>();
        }

        text = ref Unsafe.Add(ref text, name.Length);
        text = (byte)'"';
        text = ref Unsafe.Add(ref text, 1);
        text = (byte)':';
        return ref Unsafe.Add(ref text, 1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void EndMember(ref byte text, int length)
    {
        _count = (int)Unsafe.ByteOffset(ref MemoryMarshal.GetReference(_buffer), ref text) + length;
        _needsComma = true;
    }
}
