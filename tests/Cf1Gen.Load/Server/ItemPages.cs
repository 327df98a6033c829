using System.Globalization;
using System.Text.RegularExpressions;

namespace Cf1Gen.Load.Server;

/// <summary>A list in numbered pages.</summary>
internal static partial class ItemPages
{
    /// <summary>How many items a page has.</summary>
    internal const int Size = 50;

    /// <summary>Returns the requested page as JSON; after the last page, an empty one.</summary>
    internal static string Of(string target, int pages)
    {
        var page = int.Parse(PageNumber().Match(target).Groups[1].Value, CultureInfo.InvariantCulture);
        var items = page > pages ? [] : Enumerable.Range(0, Size).Select(item => $"\"item-{page}-{item}\"");
        return $"[{string.Join(',', items)}]";
    }

    [GeneratedRegex(@"[?&]page=(\d+)")]
    private static partial Regex PageNumber();
}
