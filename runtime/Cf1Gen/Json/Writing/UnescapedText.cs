using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Cf1Gen.Runtime;

/// <summary>
/// Copies and detects plain text, which JSON does not escape: printable ASCII without the quotation mark and the backslash.
/// </summary>
/// <remarks>
/// A text is copied in blocks, of which the last two can overlap, so that a remainder needs no separate code. Nearly all texts are plain,
/// so the special characters that were found are examined once, after the copy.
/// </remarks>
internal static class UnescapedText
{
    /// <summary>Copies a text if it is plain, in one pass that examines and copies it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="utf8">
    /// The start of the buffer for the copy, at least as long as the text. Its content is undefined if the text is not plain.
    /// </param>
    /// <returns><see langword="true"/> if the text is plain; otherwise, <see langword="false"/>.</returns>
    internal static bool TryCopy(ReadOnlySpan<char> text, ref byte utf8)
    {
        ref var source = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        if (text.Length < Vector128<byte>.Count)
        {
            return TryCopyShort(ref source, ref utf8, text.Length);
        }

        var last = text.Length - Vector128<byte>.Count;
        var special = CopyBlock(ref source, ref utf8, last);
        for (var i = 0; i < last; i += Vector128<byte>.Count)
        {
            special |= CopyBlock(ref source, ref utf8, i);
        }

        return special == Vector128<byte>.Zero;
    }

    /// <summary>Copies a UTF-8 text if it is plain, in one pass that examines and copies it.</summary>
    /// <inheritdoc cref="TryCopy(ReadOnlySpan{char}, ref byte)"/>
    internal static bool TryCopy(ReadOnlySpan<byte> text, ref byte utf8)
    {
        ref var source = ref MemoryMarshal.GetReference(text);
        if (text.Length < sizeof(ulong))
        {
            return TryCopyShort(ref source, ref utf8, text.Length);
        }

        var last = text.Length - sizeof(ulong);
        var special = CopyBlock(ref source, ref utf8, last);
        for (var i = 0; i < last; i += sizeof(ulong))
        {
            special |= CopyBlock(ref source, ref utf8, i);
        }

        return special == 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> CopyBlock(ref ushort source, ref byte target, int position)
    {
        var first = Vector128.LoadUnsafe(ref source, (nuint)position);
        var last = Vector128.LoadUnsafe(ref source, (nuint)(position + Vector128<ushort>.Count));
        var block = Vector128.Narrow(first, last);
        block.StoreUnsafe(ref target, (nuint)position);
        return FindSpecial(first | last, block);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong CopyBlock(ref byte source, ref byte target, int position)
    {
        var block = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref source, position));
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref target, position), block);
        return FindSpecial(block);
    }

    // The wide characters reveal what the narrow ones have lost: a character that is not ASCII.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> FindSpecial(Vector128<ushort> wide, Vector128<byte> narrow) =>
        (wide & Vector128.Create((ushort)0xFF80)).AsByte()
            | Vector128.LessThan(narrow.AsSByte(), Vector128.Create((sbyte)' ')).AsByte()
            | Vector128.Equals(narrow, Vector128.Create((byte)0x7F))
            | Vector128.Equals(narrow, Vector128.Create((byte)'"'))
            | Vector128.Equals(narrow, Vector128.Create((byte)'\\'));

    // In each byte of the result, the highest bit is set if the byte is not plain; a carry can only add to that.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong FindSpecial(ulong bytes)
    {
        const ulong Ones = 0x0101_0101_0101_0101;
        const ulong Highs = 0x8080_8080_8080_8080;
        var quotes = bytes ^ (Ones * '"');
        var backslashes = bytes ^ (Ones * '\\');
        var deletes = bytes ^ (Ones * 0x7F);
        return (bytes | (bytes - (Ones * ' ')) | (quotes - Ones) | (backslashes - Ones) | (deletes - Ones)) & Highs;
    }

    private static bool TryCopyShort(ref byte source, ref byte target, int length)
    {
        if (length >= sizeof(uint))
        {
            ref var lastSource = ref Unsafe.Add(ref source, length - sizeof(uint));
            var first = Unsafe.ReadUnaligned<uint>(ref source);
            var last = Unsafe.ReadUnaligned<uint>(ref lastSource);
            Unsafe.WriteUnaligned(ref target, first);
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref target, length - sizeof(uint)), last);
            return FindSpecial(((ulong)last << 32) | first) == 0;
        }

        if (length >= sizeof(ushort))
        {
            ref var lastSource = ref Unsafe.Add(ref source, length - sizeof(ushort));
            var first = Unsafe.ReadUnaligned<ushort>(ref source);
            var last = Unsafe.ReadUnaligned<ushort>(ref lastSource);
            Unsafe.WriteUnaligned(ref target, first);
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref target, length - sizeof(ushort)), last);
            var both = ((uint)last << 16) | first;
            return FindSpecial(((ulong)both << 32) | both) == 0;
        }

        if (length == 0)
        {
            return true;
        }

        target = source;
        return source is >= (byte)' ' and <= (byte)'~' and not ((byte)'"' or (byte)'\\');
    }

    private static bool TryCopyShort(ref ushort source, ref byte target, int length)
    {
        const int Half = 4;
        if (length >= Vector128<ushort>.Count)
        {
            var first = Vector128.LoadUnsafe(ref source);
            var last = Vector128.LoadUnsafe(ref source, (nuint)(length - Vector128<ushort>.Count));
            var block = Vector128.Narrow(first, last);
            var halves = block.AsUInt64();
            Unsafe.WriteUnaligned(ref target, halves.GetElement(0));
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref target, length - Vector128<ushort>.Count), halves.GetElement(1));
            return FindSpecial(first | last, block) == Vector128<byte>.Zero;
        }

        if (length >= Half)
        {
            var first = Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<ushort, byte>(ref source));
            var last = Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<ushort, byte>(ref Unsafe.Add(ref source, length - Half)));
            var wide = Vector128.Create(first, last).AsUInt16();
            var block = Vector128.Narrow(wide, wide);
            var quarters = block.AsUInt32();
            Unsafe.WriteUnaligned(ref target, quarters.GetElement(0));
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref target, length - Half), quarters.GetElement(1));
            return FindSpecial(wide, block) == Vector128<byte>.Zero;
        }

        for (var i = 0; i < length; i++)
        {
            var character = Unsafe.Add(ref source, i);
            if (character is < ' ' or > '~' or '"' or '\\')
            {
                return false;
            }

            Unsafe.Add(ref target, i) = (byte)character;
        }

        return true;
    }
}
