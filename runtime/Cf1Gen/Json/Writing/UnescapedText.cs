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
    /// <param name="utf8">The buffer for the copy, as long as the text. Its content is undefined if the text is not plain.</param>
    /// <returns><see langword="true"/> if the text is plain; otherwise, <see langword="false"/>.</returns>
    internal static bool TryCopy(ReadOnlySpan<char> text, Span<byte> utf8)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(utf8.Length, text.Length);
        ref var source = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        ref var target = ref MemoryMarshal.GetReference(utf8);
        if (text.Length < Vector128<ushort>.Count)
        {
            return TryCopyShort(ref source, ref target, text.Length);
        }

        var last = text.Length - Vector128<ushort>.Count;
        var special = CopyBlock(ref source, ref target, last);
        for (var i = 0; i < last; i += Vector128<ushort>.Count)
        {
            special |= CopyBlock(ref source, ref target, i);
        }

        return special == Vector128<ushort>.Zero;
    }

    /// <summary>Copies a UTF-8 text if it is plain, in one pass that examines and copies it.</summary>
    /// <inheritdoc cref="TryCopy(ReadOnlySpan{char}, Span{byte})"/>
    internal static bool TryCopy(ReadOnlySpan<byte> text, Span<byte> utf8)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(utf8.Length, text.Length);
        ref var source = ref MemoryMarshal.GetReference(text);
        ref var target = ref MemoryMarshal.GetReference(utf8);
        if (text.Length < sizeof(ulong))
        {
            return TryCopyShort(ref source, ref target, text.Length);
        }

        var last = text.Length - sizeof(ulong);
        var special = CopyBlock(ref source, ref target, last);
        for (var i = 0; i < last; i += sizeof(ulong))
        {
            special |= CopyBlock(ref source, ref target, i);
        }

        return special == 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> CopyBlock(ref ushort source, ref byte target, int position)
    {
        var block = Vector128.LoadUnsafe(ref source, (nuint)position);
        Vector128.Narrow(block, block).GetLower().StoreUnsafe(ref target, (nuint)position);
        return FindSpecial(block);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong CopyBlock(ref byte source, ref byte target, int position)
    {
        var block = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref source, position));
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref target, position), block);
        return FindSpecial(block);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> FindSpecial(Vector128<ushort> block) =>
        Vector128.GreaterThan(block - Vector128.Create((ushort)' '), Vector128.Create((ushort)('~' - ' ')))
            | Vector128.Equals(block, Vector128.Create((ushort)'"'))
            | Vector128.Equals(block, Vector128.Create((ushort)'\\'));

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

        for (var i = 0; i < length; i++)
        {
            var character = Unsafe.Add(ref source, i);
            if (character is < (byte)' ' or > (byte)'~' or (byte)'"' or (byte)'\\')
            {
                return false;
            }

            Unsafe.Add(ref target, i) = character;
        }

        return true;
    }

    private static bool TryCopyShort(ref ushort source, ref byte target, int length)
    {
        const int Half = 4;
        if (length >= Half)
        {
            var first = Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<ushort, byte>(ref source));
            var last = Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<ushort, byte>(ref Unsafe.Add(ref source, length - Half)));
            var block = Vector128.Create(first, last).AsUInt16();
            var narrow = Vector128.Narrow(block, block).AsUInt32();
            Unsafe.WriteUnaligned(ref target, narrow.GetElement(0));
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref target, length - Half), narrow.GetElement(1));
            return FindSpecial(block) == Vector128<ushort>.Zero;
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
