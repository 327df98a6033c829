using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;

namespace Cf1Gen.Runtime;

internal ref partial struct ApiJsonReader
{
    // A decimal represents 28 digits exactly. A longer number with a fraction could be rounded to a whole number.
    private const int LongestExactNumber = 28;

    // Any decimal number of 15 digits is unchanged when it is converted to a double and back.
    private const int LongestExactDouble = 15;

    private const int LongestFormattedNumber = 64;

    /// <summary>Gets the name or string that the reader is on.</summary>
    /// <exception cref="JsonException">The name or string is not valid Unicode.</exception>
    internal readonly string GetString()
    {
        try
        {
            return _reader.GetString()!;
        }
        catch (InvalidOperationException e)
        {
            throw JsonUnicode.Invalid(_reader.TokenStartIndex, e);
        }
    }

    /// <summary>Copies the unescaped name or string that the reader is on.</summary>
    /// <returns>The number of bytes.</returns>
    /// <exception cref="JsonException">The name or string is not valid Unicode.</exception>
    internal readonly int CopyString(Span<byte> utf8)
    {
        try
        {
            return _reader.CopyString(utf8);
        }
        catch (InvalidOperationException e)
        {
            throw JsonUnicode.Invalid(_reader.TokenStartIndex, e);
        }
    }

    /// <summary>Gets the whole number that the reader is on.</summary>
    internal readonly bool TryGetInt32(out int value)
    {
        value = 0;
        if (TokenType != JsonTokenType.Number)
        {
            return false;
        }

        if (_reader.TryGetInt32(out value))
        {
            return true;
        }

        var isWhole = TryGetWhole(out var whole) && whole >= int.MinValue && whole <= int.MaxValue;
        value = isWhole ? (int)whole : 0;
        return isWhole;
    }

    /// <inheritdoc cref="TryGetInt32"/>
    internal readonly bool TryGetInt64(out long value)
    {
        value = 0;
        if (TokenType != JsonTokenType.Number)
        {
            return false;
        }

        if (_reader.TryGetInt64(out value))
        {
            return true;
        }

        var isWhole = TryGetWhole(out var whole) && whole >= long.MinValue && whole <= long.MaxValue;
        value = isWhole ? (long)whole : 0;
        return isWhole;
    }

    /// <inheritdoc cref="TryGetInt32"/>
    internal readonly bool TryGetUInt64(out ulong value)
    {
        value = 0;
        if (TokenType != JsonTokenType.Number)
        {
            return false;
        }

        if (_reader.TryGetUInt64(out value))
        {
            return true;
        }

        var isWhole = TryGetWhole(out var whole) && whole >= ulong.MinValue && whole <= ulong.MaxValue;
        value = isWhole ? (ulong)whole : 0;
        return isWhole;
    }

    /// <summary>
    /// Gets the number that the reader is on, if it is in the range of the type, and records whether the type represents it exactly.
    /// </summary>
    internal bool TryGetDouble(out double value)
    {
        value = 0;
        if (TokenType != JsonTokenType.Number || !_reader.TryGetDouble(out value) || !double.IsFinite(value))
        {
            return false;
        }

        var text = RawText;
        IsInexact = !NumberText.IsShort(text, LongestExactDouble) && !IsWrittenAs(value, text);
        return true;
    }

    /// <inheritdoc cref="TryGetDouble"/>
    internal bool TryGetDecimal(out decimal value)
    {
        value = 0;
        if (TokenType != JsonTokenType.Number || !_reader.TryGetDecimal(out value))
        {
            return false;
        }

        var text = RawText;
        IsInexact = !NumberText.IsShort(text, LongestExactNumber) && !IsWrittenAs(value, text);
        return true;
    }

    /// <summary>Gets the bytes that the Base64 string that the reader is on represents.</summary>
    /// <exception cref="JsonException">The string is not valid Unicode.</exception>
    internal readonly bool TryGetBytes([NotNullWhen(true)] out byte[]? value)
    {
        try
        {
            value = null;
            return TokenType == JsonTokenType.String && _reader.TryGetBytesFromBase64(out value);
        }
        catch (InvalidOperationException e)
        {
            throw JsonUnicode.Invalid(_reader.TokenStartIndex, e);
        }
    }

    /// <summary>
    /// Gets the date and time that the reader is on, and records whether the type represents its fraction and its offset.
    /// </summary>
    internal bool TryGetDateTimeOffset(out DateTimeOffset value)
    {
        value = default;
        if (TokenType != JsonTokenType.String)
        {
            return false;
        }

        var isExact = true;
        var isRead = _reader.ValueIsEscaped || _reader.HasValueSequence
            ? TryGetEscapedDateTimeOffset(out value, out isExact)
            : IsoDateTime.TryParse(_reader.ValueSpan, out value, out isExact);
        IsInexact = isRead && !isExact;
        return isRead;
    }

    /// <summary>Gets the date that the reader is on.</summary>
    internal readonly bool TryGetDateOnly(out DateOnly value)
    {
        value = default;
        Span<byte> text = stackalloc byte[LongestTextOnStack];
        return TokenType == JsonTokenType.String
            && RawLength <= text.Length
            && IsoDateTime.TryParseDate(text[..CopyString(text)], out value);
    }

    // Some servers escape the plus sign of an offset.
    private readonly bool TryGetEscapedDateTimeOffset(out DateTimeOffset value, out bool isExact)
    {
        (value, isExact) = (default, true);
        Span<byte> text = stackalloc byte[LongestTextOnStack];
        return RawLength <= text.Length && IsoDateTime.TryParse(text[..CopyString(text)], out value, out isExact);
    }

    private static bool IsWrittenAs<T>(T value, ReadOnlySpan<byte> text)
        where T : IUtf8SpanFormattable
    {
        Span<byte> written = stackalloc byte[LongestFormattedNumber];
        return value.TryFormat(written, out var length, default, CultureInfo.InvariantCulture)
            && NumberText.AreEqual(written[..length], text);
    }

    private readonly ReadOnlySpan<byte> RawText => _reader.HasValueSequence ? _reader.ValueSequence.ToArray() : _reader.ValueSpan;

    private readonly long RawLength => _reader.HasValueSequence ? _reader.ValueSequence.Length : _reader.ValueSpan.Length;

    // Some servers write every number with a decimal point or an exponent: 5.0 and 5e0 are the whole number 5.
    private readonly bool TryGetWhole(out decimal whole)
    {
        whole = 0;
        return RawLength <= LongestExactNumber && _reader.TryGetDecimal(out whole) && decimal.Truncate(whole) == whole;
    }
}
