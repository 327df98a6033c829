using System.Globalization;
using System.Text.Json;

namespace Cf1Gen.Runtime;

/// <summary>Reads the paging details of a response, at the locations that its document specifies. Other values are skipped.</summary>
internal ref struct PageFieldReader
{
    private readonly ReadOnlySpan<byte> _body;
    private readonly PagePointers _pointers;
    private readonly ResultInfo _info;
    private ApiJsonReader _json;
    private Range? _items;

    private PageFieldReader(ReadOnlySpan<byte> body, PagePointers pointers, ResultInfo info)
    {
        _body = body;
        _pointers = pointers;
        _info = info;
        _json = new ApiJsonReader(body);
    }

    /// <summary>Reads the details.</summary>
    /// <param name="body">A JSON text.</param>
    /// <param name="pointers">The locations of the details.</param>
    /// <param name="info">Receives the details.</param>
    /// <returns>The range of the list in the text; <see langword="null"/> if the text does not contain it.</returns>
    internal static Range? Read(ReadOnlySpan<byte> body, PagePointers pointers, ResultInfo info)
    {
        var reader = new PageFieldReader(body, pointers, info);
        reader.ReadValue(pointers.All, depth: 0);
        return reader._items;
    }

    private void ReadValue(int pointers, int depth)
    {
        if (_pointers.EndAt(pointers, depth) is { } field)
        {
            Read(field);
        }
        else if (pointers != 0 && _json.TokenType == JsonTokenType.StartObject)
        {
            while (_json.NextName())
            {
                var name = _json.IndexIn(_pointers.Names);
                _json.Next();
                ReadValue(name < 0 ? 0 : _pointers.Match(pointers, depth, name), depth + 1);
            }
        }
        else
        {
            _json.SkipValue();
        }
    }

    private void Read(PageField field)
    {
        switch (field)
        {
            case PageField.Items:
                ReadItems();
                break;
            case PageField.Next:
                ReadNext();
                break;
            case PageField.More:
                _info.HasMore = ReadFlag();
                break;
            case PageField.Last:
                _info.HasMore = !ReadFlag();
                break;
            case PageField.Total:
                _info.TotalCount = ReadCount();
                break;
            default:
                _info.TotalPages = ReadCount();
                break;
        }
    }

    private void ReadItems()
    {
        var start = _json.Inner.TokenStartIndex;
        if (_pointers.LastItem is { } path && _json.TokenType == JsonTokenType.StartArray)
        {
            var lastItem = -1;
            while (_json.NextItem())
            {
                lastItem = _json.Inner.TokenStartIndex;
                _json.SkipValue();
            }

            _info.LastItem = lastItem < 0 ? null : FindText(new ApiJsonReader(_body[lastItem..]), path);
        }
        else
        {
            _json.SkipValue();
        }

        _items = start.._json.Position;
    }

    /// <summary>Reads the text at a path in an item; returns <see langword="null"/> if there is none.</summary>
    internal static string? FindText(ApiJsonReader json, IReadOnlyList<string> path)
    {
        foreach (var name in path)
        {
            if (json.TokenType != JsonTokenType.StartObject || !MoveTo(name, ref json))
            {
                return null;
            }
        }

        return json.ReadTextOrSkip() is { Length: > 0 } text ? text : null;
    }

    private static bool MoveTo(string name, ref ApiJsonReader json)
    {
        while (json.NextName())
        {
            var isFound = json.GetString() == name;
            json.Next();
            if (isFound)
            {
                return true;
            }

            json.SkipValue();
        }

        return false;
    }

    // The last page has null, an empty text, zero or a negative number as the next page, or no such property.
    private void ReadNext()
    {
        var isObject = _json.TokenType is JsonTokenType.StartObject or JsonTokenType.True;
        var isNumber = _json.TokenType == JsonTokenType.Number;
        var text = _json.ReadTextOrSkip();
        _info.Cursor = text is { Length: > 0 } && !(isNumber && (text[0] == '-' || text == "0")) ? text : null;
        _info.HasNext = isObject || _info.Cursor is not null;
    }

    private bool? ReadFlag()
    {
        var flag = _json.TokenType switch
        {
            JsonTokenType.True => true,
            JsonTokenType.False => false,
            _ => (bool?)null,
        };
        var text = _json.ReadTextOrSkip();
        return flag ?? (bool.TryParse(text, out var parsed) ? parsed : text switch { "1" => true, "0" => false, _ => null });
    }

    private long? ReadCount() =>
        long.TryParse(_json.ReadTextOrSkip(), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;
}
