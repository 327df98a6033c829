using System.Runtime.Intrinsics;
using System.Text.Json;

namespace Cf1Gen.Runtime;

/// <summary>The name of a property as it is written behind another member: <c>,"name":</c>.</summary>
internal readonly struct EncodedPropertyName
{
    private readonly byte[] _padded;

    internal EncodedPropertyName(JsonEncodedText name)
    {
        var utf8 = name.EncodedUtf8Bytes;
        Length = utf8.Length + 4;
        _padded = new byte[Math.Max(Length, Vector256<byte>.Count) + 1];
        ReadOnlySpan<byte> text = [.. ",\""u8, .. utf8, .. "\":"u8];
        text.CopyTo(_padded);
    }

    /// <summary>The length in bytes.</summary>
    internal int Length { get; }

    /// <summary>The text.</summary>
    internal ReadOnlySpan<byte> Text => _padded.AsSpan(0, Length);

    /// <summary>As many bytes as are copied at once: the text, if it is not longer, and anything behind it.</summary>
    internal ReadOnlySpan<byte> Padded(int skipped) => _padded.AsSpan(skipped, Vector256<byte>.Count);
}
