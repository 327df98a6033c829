using System.Globalization;
using System.Text.Json;

namespace Cf1Gen.Runtime;

/// <summary>Reads what an envelope says about its page.</summary>
internal static class ResultInfoReader
{
    /// <summary>Reads the value that the reader is on, up to its last token.</summary>
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
            var name = json.IndexIn(EnvelopeNames.Info, 0);
            json.Next();
            switch (name)
            {
                case EnvelopeNames.PerPage:
                    info.PerPage = ReadCount(ref json, least: 1);
                    break;
                case EnvelopeNames.TotalCount:
                    info.TotalCount = ReadCount(ref json, least: 0);
                    break;
                case EnvelopeNames.TotalPages:
                    info.TotalPages = ReadCount(ref json, least: 0);
                    break;
                case EnvelopeNames.Cursor:
                    info.Cursor = ReadCursor(ref json) ?? info.Cursor;
                    break;
                case EnvelopeNames.Cursors:
                    info.Cursor = ReadAfter(ref json) ?? info.Cursor;
                    break;
                default:
                    json.SkipValue();
                    break;
            }
        }

        return info;
    }

    private static long? ReadCount(ref ApiJsonReader json, long least) =>
        long.TryParse(json.TextOrNull(), NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count >= least ? count : null;

    private static string? ReadCursor(ref ApiJsonReader json) => json.TextOrNull() is { Length: > 0 } cursor ? cursor : null;

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
            var isAfter = json.IndexIn(EnvelopeNames.Info, 0) == EnvelopeNames.After;
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
