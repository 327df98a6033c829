using System.Globalization;
using System.Text.Json;

namespace Cf1Gen.Runtime;

/// <summary>Reads the paging details of an envelope.</summary>
internal static class ResultInfoReader
{
    /// <summary>Reads the current value; returns <see langword="null"/> if it is not an object.</summary>
    internal static ResultInfo? Read(ref ApiJsonReader json)
    {
        if (json.TokenType != JsonTokenType.StartObject)
        {
            json.SkipValue();
            return null;
        }

        var info = new ResultInfo();
        while (json.NextName())
        {
            var property = json.IndexIn(ResultInfoProperties.Names);
            json.Next();
            switch (property)
            {
                case ResultInfoProperties.PerPage:
                    info.PerPage = ReadCount(ref json, minimum: 1);
                    break;
                case ResultInfoProperties.TotalCount:
                    info.TotalCount = ReadCount(ref json, minimum: 0);
                    break;
                case ResultInfoProperties.TotalPages:
                    info.TotalPages = ReadCount(ref json, minimum: 0);
                    break;
                case ResultInfoProperties.Cursor:
                    info.Cursor = ReadCursor(ref json) ?? info.Cursor;
                    break;
                case ResultInfoProperties.Cursors:
                    info.Cursor = ReadAfter(ref json) ?? info.Cursor;
                    break;
                default:
                    json.SkipValue();
                    break;
            }
        }

        return info;
    }

    private static long? ReadCount(ref ApiJsonReader json, long minimum) =>
        long.TryParse(json.ReadTextOrSkip(), NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count >= minimum
            ? count
            : null;

    private static string? ReadCursor(ref ApiJsonReader json) => json.ReadTextOrSkip() is { Length: > 0 } cursor ? cursor : null;

    private static string? ReadAfter(ref ApiJsonReader json)
    {
        if (json.TokenType != JsonTokenType.StartObject)
        {
            json.SkipValue();
            return null;
        }

        string? after = null;
        while (json.NextName())
        {
            var isAfter = json.IndexIn(ResultInfoProperties.Names) == ResultInfoProperties.After;
            json.Next();
            if (isAfter)
            {
                after = ReadCursor(ref json);
            }
            else
            {
                json.SkipValue();
            }
        }

        return after;
    }
}
