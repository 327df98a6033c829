using System;
using System.Collections.Generic;
using System.Globalization;

namespace Cf1Gen.Generator.Reading.JsonPath.Regexps;

/// <summary>Parses regular expressions by the grammar of RFC 9485 (I-Regexp).</summary>
/// <remarks>
/// <c>^</c> and <c>$</c> are anchors, as in the mappings of the RFC to other engines and in the compliance tests of JSONPath, although the
/// grammar has them among the normal characters.
/// </remarks>
/// <param name="text">The expression.</param>
internal sealed class RegexpParser(string text)
{
    private const int MaximumNesting = 64;
    private const string Escapes = "()*+-.?[\\]^{|}nrt";

    private int _position;
    private int _nesting;

    private char Current => _position < text.Length ? text[_position] : '\0';

    private bool IsAtEnd => _position >= text.Length;

    /// <summary>Parses the expression.</summary>
    /// <exception cref="RegexpSyntaxException">The text is not a regular expression of RFC 9485.</exception>
    public RegexpNode Parse()
    {
        var node = ReadChoice();
        return IsAtEnd ? node : throw Error($"'{Current}' must be escaped");
    }

    private RegexpNode ReadChoice()
    {
        var branches = new List<RegexpNode>();
        do
        {
            branches.Add(ReadBranch());
        }
        while (TryRead('|'));

        return branches.Count == 1 ? branches[0] : new RegexpNode.Choice(branches);
    }

    private RegexpNode.Sequence ReadBranch()
    {
        var parts = new List<RegexpNode>();
        while (!IsAtEnd && Current is not ('|' or ')'))
        {
            parts.Add(ReadQuantifier(ReadAtom()));
        }

        return new RegexpNode.Sequence(parts);
    }

    private RegexpNode ReadAtom()
    {
        switch (Current)
        {
            case '(':
                return ReadGroup();
            case '[':
                _position++;
                return new RegexpNode.Set(ReadClass());
            case '^' or '$':
                return new RegexpNode.Anchor(text[_position++] == '^');
            case '.':
                _position++;
                return new RegexpNode.Set(CharacterSet.Dot());
            case '\\':
                _position++;
                return new RegexpNode.Set(TryReadCategory() ?? CharacterSet.Of(ReadEscape()));
            case '*' or '+' or '?' or '{':
                throw Error($"nothing before '{Current}' can be repeated");
            case ']' or '}':
                throw Error($"'{Current}' must be escaped");
            default:
                return new RegexpNode.Set(CharacterSet.Of(ReadCharacter()));
        }
    }

    private RegexpNode ReadGroup()
    {
        if (++_nesting > MaximumNesting)
        {
            throw Error($"it is nested more than {MaximumNesting} levels deep");
        }

        _position++;
        if (Current == '?')
        {
            throw Error("groups with options, and conditions, are not supported");
        }

        var node = ReadChoice();
        _nesting--;
        return TryRead(')') ? node : throw Error("')' is missing");
    }

    private RegexpNode ReadQuantifier(RegexpNode atom)
    {
        switch (Current)
        {
            case '*':
                _position++;
                return new RegexpNode.Repetition(atom, 0, null);
            case '+':
                _position++;
                return new RegexpNode.Repetition(atom, 1, null);
            case '?':
                _position++;
                return new RegexpNode.Repetition(atom, 0, 1);
            case '{':
                _position++;
                var minimum = ReadNumber();
                var maximum = TryRead(',') ? (Current == '}' ? null : ReadNumber()) : minimum as int?;
                if (!TryRead('}'))
                {
                    throw Error("'}' is missing");
                }

                return minimum <= (maximum ?? minimum)
                    ? new RegexpNode.Repetition(atom, minimum, maximum)
                    : throw Error("the bounds of a repetition are in the wrong order");
            default:
                return atom;
        }
    }

    private int ReadNumber()
    {
        var start = _position;
        while (Current is >= '0' and <= '9')
        {
            _position++;
        }

        return int.TryParse(
            text.Substring(start, _position - start), NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw Error("the bound of a repetition must be a number");
    }

    private CharacterSet ReadClass()
    {
        var set = new CharacterSet { IsComplement = TryRead('^') };
        if (TryRead('-'))
        {
            set.Add('-', '-');
        }
        else
        {
            ReadClassPart(set);
        }

        while (!TryRead(']'))
        {
            if (Current == '-' && _position + 1 < text.Length && text[_position + 1] == ']')
            {
                _position++;
                set.Add('-', '-');
            }
            else
            {
                ReadClassPart(set);
            }
        }

        return set;
    }

    private void ReadClassPart(CharacterSet set)
    {
        if (TryRead('\\'))
        {
            if (TryReadCategory(set))
            {
                return;
            }

            _position--;
        }

        var start = _position;
        var first = ReadClassCharacter();
        var isRange = Current == '-' && _position + 1 < text.Length && text[_position + 1] != ']';
        if (isRange)
        {
            _position++;
        }

        var last = isRange ? ReadClassCharacter() : first;
        if (first > last)
        {
            throw new RegexpSyntaxException(start, "a range of characters is in the wrong order");
        }

        set.Add(first, last);
    }

    private int ReadClassCharacter() => Current switch
    {
        _ when IsAtEnd => throw Error("']' is missing"),
        '\\' => ReadClassEscape(),
        '[' or ']' or '-' => throw Error($"'{Current}' must be escaped"),
        _ => ReadCharacter(),
    };

    private int ReadClassEscape()
    {
        _position++;
        return ReadEscape();
    }

    private CharacterSet? TryReadCategory()
    {
        var set = new CharacterSet();
        return TryReadCategory(set) ? set : null;
    }

    /// <summary>Reads <c>p{Lu}</c> or <c>P{Lu}</c> after a backslash.</summary>
    private bool TryReadCategory(CharacterSet set)
    {
        if (Current is not ('p' or 'P'))
        {
            return false;
        }

        var isComplement = Current == 'P';
        var end = text.IndexOf('}', _position);
        var name = end > _position + 2 && text[_position + 1] == '{' ? text.Substring(_position + 2, end - _position - 2) : "";
        var categories = CharacterCategories.Find(name);
        if (categories == 0)
        {
            throw Error("'\\p' requires a general category of Unicode, such as \\p{Lu}");
        }

        set.AddCategories(isComplement ? CharacterCategories.All & ~categories : categories);
        _position = end + 1;
        return true;
    }

    private int ReadEscape()
    {
        if (IsAtEnd || Escapes.IndexOf(Current) < 0)
        {
            throw Error(Current switch
            {
                'd' or 'D' => "'\\d' is not supported; use [0-9]",
                's' or 'S' => "'\\s' is not supported; use [ \\t\\n\\r]",
                'w' or 'W' => "'\\w' is not supported; use [A-Za-z0-9_]",
                '$' => "'\\$' is not supported; use [$]",
                _ => $"'\\{(IsAtEnd ? "" : Current.ToString())}' is not an escape",
            });
        }

        return text[_position++] switch
        {
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            var character => character,
        };
    }

    private int ReadCharacter()
    {
        var isPair = _position + 1 < text.Length && char.IsSurrogatePair(text[_position], text[_position + 1]);
        if (!isPair && char.IsSurrogate(Current))
        {
            throw Error("a surrogate pair is incomplete");
        }

        var character = isPair ? char.ConvertToUtf32(text[_position], text[_position + 1]) : text[_position];
        _position += isPair ? 2 : 1;
        return character;
    }

    private bool TryRead(char character)
    {
        var isNext = !IsAtEnd && Current == character;
        _position += isNext ? 1 : 0;
        return isNext;
    }

    private RegexpSyntaxException Error(string message) => new(Math.Min(_position, text.Length), message);
}
