namespace Cf1Gen.Runtime;

/// <summary>Reads and changes the query of a link to the next page.</summary>
internal static class LinkQuery
{
    /// <summary>Gets the cursor from a text that is a cursor, or a link whose query contains it.</summary>
    /// <param name="cursorOrLink">The text.</param>
    /// <param name="parameter">The name of the query parameter.</param>
    internal static string? GetValue(string? cursorOrLink, string parameter)
    {
        var start = cursorOrLink?.IndexOf('?', StringComparison.Ordinal) ?? -1;
        if (start < 0)
        {
            return cursorOrLink;
        }

        foreach (var part in cursorOrLink![(start + 1)..].Split('&'))
        {
            if (GetName(part) == parameter)
            {
                return part[(part.IndexOf('=', StringComparison.Ordinal) + 1)..] is { Length: > 0 } value ? Decode(value) : null;
            }
        }

        return cursorOrLink;
    }

    /// <summary>Removes query parameters from a link.</summary>
    internal static string Remove(string link, IReadOnlyCollection<string> parameters)
    {
        var start = link.IndexOf('?', StringComparison.Ordinal);
        return start < 0 || parameters.Count == 0
            ? link
            : link[..(start + 1)] + string.Join('&', link[(start + 1)..].Split('&').Where(part => !parameters.Contains(GetName(part))));
    }

    private static string GetName(string part) =>
        Decode(part.IndexOf('=', StringComparison.Ordinal) is var end && end < 0 ? part : part[..end]);

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
