using System;
using System.Globalization;
using System.Text;

namespace Cf1Gen.Generator.Reading.JsonPath.Syntax;

/// <summary>Reads the tokens of a query.</summary>
/// <param name="text">The text of the query.</param>
internal sealed class JsonPathScanner(string text)
{
    private const int MaximumNesting = 64;

    // The range of integers that every JSON implementation represents exactly.
    private const long MaximumInteger = (1L << 53) - 1;

    private int _nesting;

    /// <summary>Gets or sets the offset of the next character.</summary>
    public int Position { get; set; }

    /// <summary>Gets the next character; <c>'\0'</c> at the end of the text.</summary>
    public char Current => Position < text.Length ? text[Position] : '\0';

    /// <summary>Gets a value indicating whether all characters have been read.</summary>
    public bool IsAtEnd => Position >= text.Length;

    private bool IsAtDigit => Current is >= '0' and <= '9';

    /// <summary>Enters a nested expression.</summary>
    /// <exception cref="JsonPathSyntaxException">The query is nested too deeply.</exception>
    public void Enter()
    {
        if (++_nesting > MaximumNesting)
        {
            throw new JsonPathSyntaxException(Position, $"the expression is nested more than {MaximumNesting} levels deep");
        }
    }

    /// <summary>Leaves a nested expression.</summary>
    public void Leave() => _nesting--;

    /// <summary>Skips blanks: spaces, tabs and line breaks.</summary>
    public void SkipBlanks()
    {
        while (Current is ' ' or '\t' or '\n' or '\r')
        {
            Position++;
        }
    }

    /// <summary>Reads a token if it is next.</summary>
    public bool TryRead(string token)
    {
        if (string.CompareOrdinal(text, Position, token, 0, token.Length) != 0)
        {
            return false;
        }

        Position += token.Length;
        return true;
    }

    /// <summary>Reads a token if it is next after blanks; otherwise, does not move.</summary>
    public bool TryReadAfterBlanks(string token)
    {
        var start = Position;
        SkipBlanks();
        if (TryRead(token))
        {
            return true;
        }

        Position = start;
        return false;
    }

    /// <summary>Creates the exception for the next character.</summary>
    /// <param name="expected">What is expected in its place.</param>
    public JsonPathSyntaxException Expected(string expected) =>
        new(Position, $"expected {expected}, but found {DescribeCurrent()}");

    /// <summary>Reads a name without quotes; returns <see langword="null"/> if none is next.</summary>
    public string? TryReadName()
    {
        var start = Position;
        while (IsNameCharacter(isFirst: Position == start))
        {
            Position += IsSurrogatePair(Position) ? 2 : 1;
        }

        return Position == start ? null : text.Substring(start, Position - start);
    }

    /// <summary>
    /// Reads the name of a function or a literal without quotes; returns <see langword="null"/> if none is next.
    /// </summary>
    public string? TryReadWord()
    {
        var start = Position;
        while (Current is >= 'a' and <= 'z' || (Position > start && (Current == '_' || IsAtDigit)))
        {
            Position++;
        }

        return Position == start ? null : text.Substring(start, Position - start);
    }

    /// <summary>Reads an index; returns <see langword="null"/> if none is next.</summary>
    public long? TryReadInteger()
    {
        var start = Position;
        if (!IsAtDigit && Current != '-')
        {
            return null;
        }

        ReadInteger(isZeroSigned: false);
        return long.TryParse(
            text.Substring(start, Position - start), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            && value is >= -MaximumInteger and <= MaximumInteger
            ? value
            : throw new JsonPathSyntaxException(start, $"the index is not in the range from -{MaximumInteger} to {MaximumInteger}");
    }

    /// <summary>Reads a number and returns its text.</summary>
    public string ReadNumber()
    {
        var start = Position;
        ReadInteger(isZeroSigned: true);
        if (TryRead("."))
        {
            ReadDigits("a digit after the decimal point");
        }

        if (TryRead("e") || TryRead("E"))
        {
            _ = TryRead("+") || TryRead("-");
            ReadDigits("a digit of the exponent");
        }

        return text.Substring(start, Position - start);
    }

    /// <summary>Reads a string in single or double quotes.</summary>
    public string ReadString()
    {
        var quote = text[Position++];
        var value = new StringBuilder();
        while (Current != quote || IsAtEnd)
        {
            if (IsAtEnd)
            {
                throw Expected($"the closing {quote}");
            }

            if (Current < ' ')
            {
                throw Expected("a character that is not a control character");
            }

            if (Current == '\\')
            {
                Position++;
                ReadEscape(value, quote);
                continue;
            }

            var length = IsSurrogatePair(Position) ? 2 : 1;
            if (length == 1 && char.IsSurrogate(Current))
            {
                throw Expected("a Unicode character");
            }

            value.Append(text, Position, length);
            Position += length;
        }

        Position++;
        return value.ToString();
    }

    private void ReadEscape(StringBuilder value, char quote)
    {
        const string Escapes = "bfnrt/\\";
        const string Characters = "\b\f\n\r\t/\\";
        if (Current == quote)
        {
            value.Append(quote);
        }
        else if (Current == 'u')
        {
            Position++;
            ReadUnicodeEscape(value);
            return;
        }
        else if (Escapes.IndexOf(Current) is >= 0 and var index && !IsAtEnd)
        {
            value.Append(Characters[index]);
        }
        else
        {
            throw Expected($"one of the escapes \\b \\f \\n \\r \\t \\/ \\\\ \\{quote} \\uXXXX");
        }

        Position++;
    }

    private void ReadUnicodeEscape(StringBuilder value)
    {
        var start = Position - 2;
        var character = ReadHexadecimal();
        value.Append(character);
        if (!char.IsSurrogate(character))
        {
            return;
        }

        if (!char.IsHighSurrogate(character) || !TryRead("\\u") || ReadHexadecimal() is var low && !char.IsLowSurrogate(low))
        {
            throw new JsonPathSyntaxException(start, "the escape is an incomplete surrogate pair");
        }

        value.Append(low);
    }

    private char ReadHexadecimal()
    {
        var value = 0;
        for (var digit = 0; digit < 4; digit++, Position++)
        {
            value = (value * 16) + Current switch
            {
                >= '0' and <= '9' and var c => c - '0',
                >= 'a' and <= 'f' and var c => c - 'a' + 10,
                >= 'A' and <= 'F' and var c => c - 'A' + 10,
                _ => throw Expected("four hexadecimal digits"),
            };
        }

        return (char)value;
    }

    private void ReadInteger(bool isZeroSigned)
    {
        var isNegative = TryRead("-");
        var start = Position;
        ReadDigits("a digit");
        if (text[start] == '0' && (Position > start + 1 || (isNegative && !isZeroSigned)))
        {
            throw new JsonPathSyntaxException(start, isNegative && Position == start + 1 ? "-0 is not an index" : "a number begins with 0");
        }
    }

    private void ReadDigits(string expected)
    {
        if (!IsAtDigit)
        {
            throw Expected(expected);
        }

        while (IsAtDigit)
        {
            Position++;
        }
    }

    private bool IsNameCharacter(bool isFirst) => Current switch
    {
        (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_' => true,
        >= '0' and <= '9' => !isFirst,
        < '\u0080' => false,
        var c => !char.IsSurrogate(c) || IsSurrogatePair(Position),
    };

    private bool IsSurrogatePair(int at) => at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]);

    private string DescribeCurrent() => Current switch
    {
        _ when IsAtEnd => "the end",
        < ' ' or (>= '\u007F' and < '\u00A0') or (>= '\uD800' and <= '\uDFFF') when !IsSurrogatePair(Position) =>
            "U+" + ((int)Current).ToString("X4", CultureInfo.InvariantCulture),
        _ => "'" + text.Substring(Position, IsSurrogatePair(Position) ? 2 : 1) + "'",
    };
}
