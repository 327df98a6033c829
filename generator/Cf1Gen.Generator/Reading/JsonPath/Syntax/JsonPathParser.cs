using System.Collections.Generic;

namespace Cf1Gen.Generator.Reading.JsonPath.Syntax;

/// <summary>Parses queries by the grammar of RFC 9535.</summary>
internal sealed class JsonPathParser
{
    private const int MaximumLength = 10_000;

    private readonly JsonPathScanner _scanner;
    private readonly FilterParser _filters;

    private JsonPathParser(string text)
    {
        _scanner = new JsonPathScanner(text);
        _filters = new FilterParser(_scanner, this);
    }

    /// <summary>Parses a query.</summary>
    /// <exception cref="JsonPathSyntaxException">The text is not a query.</exception>
    public static JsonPathQuery Parse(string text)
    {
        if (text.Length > MaximumLength)
        {
            throw new JsonPathSyntaxException(MaximumLength, $"it has more than {MaximumLength} characters");
        }

        var parser = new JsonPathParser(text);
        if (!parser._scanner.TryRead("$"))
        {
            throw parser._scanner.Expected("'$', the root of the document");
        }

        var query = new JsonPathQuery(IsRelative: false, parser.ReadSegments());
        if (!parser._scanner.IsAtEnd)
        {
            throw parser._scanner.Expected("'.', '[' or the end");
        }

        return query with { Warnings = parser._filters.Warnings };
    }

    /// <summary>Reads the segments of a query after its first character.</summary>
    public IReadOnlyList<JsonPathSegment> ReadSegments()
    {
        var segments = new List<JsonPathSegment>();
        while (true)
        {
            var end = _scanner.Position;
            _scanner.SkipBlanks();
            var start = _scanner.Position;
            if (_scanner.Current is not ('.' or '['))
            {
                _scanner.Position = end;
                return segments;
            }

            var isDescendant = _scanner.TryRead("..");
            var selectors = ReadSelectors(isDescendant);
            segments.Add(new JsonPathSegment(isDescendant, selectors, start, _scanner.Position));
        }
    }

    private IReadOnlyList<Selector> ReadSelectors(bool isDescendant)
    {
        if (!isDescendant && !_scanner.TryRead("."))
        {
            return ReadBracketed();
        }

        if (_scanner.TryRead("*"))
        {
            return [new Selector.Wildcard()];
        }

        if (_scanner.TryReadName() is { } name)
        {
            return [new Selector.Name(name)];
        }

        return isDescendant && _scanner.Current == '['
            ? ReadBracketed()
            : throw _scanner.Expected(isDescendant ? "a name, '*' or '[' after '..'" : "a name or '*' after '.'");
    }

    private List<Selector> ReadBracketed()
    {
        _scanner.TryRead("[");
        _scanner.Enter();
        var selectors = new List<Selector>();
        do
        {
            _scanner.SkipBlanks();
            selectors.Add(ReadSelector());
        }
        while (_scanner.TryReadAfterBlanks(","));

        if (!_scanner.TryReadAfterBlanks("]"))
        {
            _scanner.SkipBlanks();
            throw _scanner.Expected("',' or ']'");
        }

        _scanner.Leave();
        return selectors;
    }

    private Selector ReadSelector()
    {
        switch (_scanner.Current)
        {
            case '\'' or '"':
                return new Selector.Name(_scanner.ReadString());
            case '*':
                _scanner.Position++;
                return new Selector.Wildcard();
            case '?':
                _scanner.Position++;
                return new Selector.Filter(_filters.ReadExpression());
        }

        var start = _scanner.TryReadInteger();
        if (_scanner.TryReadAfterBlanks(":"))
        {
            return ReadSlice(start);
        }

        return start is { } index
            ? new Selector.Index(index)
            : throw _scanner.Expected("a name in quotes, an index, '*', ':' or '?'");
    }

    private Selector.Slice ReadSlice(long? start)
    {
        _scanner.SkipBlanks();
        var end = _scanner.TryReadInteger();
        var step = default(long?);
        if (_scanner.TryReadAfterBlanks(":"))
        {
            _scanner.SkipBlanks();
            step = _scanner.TryReadInteger();
        }

        return new Selector.Slice(start, end, step ?? 1);
    }
}
