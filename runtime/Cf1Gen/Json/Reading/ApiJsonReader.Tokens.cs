using System.Buffers.Text;
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
    internal readonly string GetString() => Inner.GetString();

    /// <summary>Copies the unescaped name or string that the reader is on.</summary>
    /// <returns>The number of bytes.</returns>
    /// <exception cref="JsonException">The name or string is not valid Unicode.</exception>
    internal readonly int CopyString(Span<byte> utf8)
    {
        try
        {
            return Inner.CreateValueReader().CopyString(utf8);
        }
        catch (InvalidOperationException e)
        {
            throw JsonUnicode.Invalid(Inner.TokenStartIndex, e);
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

        if (Utf8Parser.TryParse(Inner.ValueSpan, out value, out var length) && length == Inner.ValueSpan.Length)
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

        if (Utf8Parser.TryParse(Inner.ValueSpan, out value, out var length) && length == Inner.ValueSpan.Length)
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

        if (Utf8Parser.TryParse(Inner.ValueSpan, out value, out var length) && length == Inner.ValueSpan.Length)
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
        if (TokenType != JsonTokenType.Number || !Inner.CreateValueReader().TryGetDouble(out value) || !double.IsFinite(value))
        {
            return false;
        }

        var text = Inner.ValueSpan;
        IsInexact = !NumberText.IsShort(text, LongestExactDouble) && !IsWrittenAs(value, text);
        return true;
    }

    /// <inheritdoc cref="TryGetDouble"/>
    internal bool TryGetDecimal(out decimal value)
    {
        value = 0;
        if (TokenType != JsonTokenType.Number || !Inner.CreateValueReader().TryGetDecimal(out value))
        {
            return false;
        }

        var text = Inner.ValueSpan;
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
            return TokenType == JsonTokenType.String && Inner.CreateValueReader().TryGetBytesFromBase64(out value);
        }
        catch (InvalidOperationException e)
        {
            throw JsonUnicode.Invalid(Inner.TokenStartIndex, e);
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
        var isRead = Inner.ValueIsEscaped
            ? TryGetEscapedDateTimeOffset(out value, out isExact)
            : IsoDateTime.TryParse(Inner.ValueSpan, out value, out isExact);
        IsInexact = isRead && !isExact;
        return isRead;
    }

    /// <summary>Gets the date that the reader is on.</summary>
    internal readonly bool TryGetDateOnly(out DateOnly value)
    {
        value = default;
        Span<byte> text = stackalloc byte[LongestTextOnStack];
        return TokenType == JsonTokenType.String
            && Inner.ValueSpan.Length <= text.Length
            && IsoDateTime.TryParseDate(text[..CopyString(text)], out value);
    }

    // Some servers escape the plus sign of an offset.
    private readonly bool TryGetEscapedDateTimeOffset(out DateTimeOffset value, out bool isExact)
    {
        (value, isExact) = (default, true);
        Span<byte> text = stackalloc byte[LongestTextOnStack];
        return Inner.ValueSpan.Length <= text.Length && IsoDateTime.TryParse(text[..CopyString(text)], out value, out isExact);
    }

    private static bool IsWrittenAs<T>(T value, ReadOnlySpan<byte> text)
        where T : IUtf8SpanFormattable
    {
        Span<byte> written = stackalloc byte[LongestFormattedNumber];
        return value.TryFormat(written, out var length, default, CultureInfo.InvariantCulture)
            && NumberText.AreEqual(written[..length], text);
    }

    // Some servers write every number with a decimal point or an exponent: 5.0 and 5e0 are the whole number 5. 1e-30 is not rounded to 0.
    private readonly bool TryGetWhole(out decimal whole)
    {
        whole = 0;
        return Inner.ValueSpan.Length <= LongestExactNumber
            && Inner.CreateValueReader().TryGetDecimal(out whole)
            && decimal.Truncate(whole) == whole
            && IsWrittenAs(whole, Inner.ValueSpan);
    }
}
