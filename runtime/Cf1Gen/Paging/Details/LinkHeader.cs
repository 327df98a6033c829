namespace Cf1Gen.Runtime;

/// <summary>Reads the header <c>Link</c> of RFC 8288: <c>&lt;https://api.example.com/items?page=2&gt;; rel="next"</c>.</summary>
internal static class LinkHeader
{
    // The relations of which a response with pages has at least one. Others, such as describedby, do not concern pages.
    private static readonly string[] s_pages = ["next", "prev", "previous", "first", "last"];

    /// <summary>Gets the link to the next page; <see langword="null"/> if there is none.</summary>
    internal static string? GetNext(HttpResponseMessage response) =>
        response.Headers.NonValidated.TryGetValues("Link", out var values)
            ? values.SelectMany(Read)
                .Where(link => link.Relations.Contains("next", StringComparer.OrdinalIgnoreCase))
                .Select(link => link.Link)
                .FirstOrDefault()
            : null;

    /// <summary>Gets a value indicating whether the header refers to a next page.</summary>
    /// <returns><see langword="null"/> if the response has no link to a page.</returns>
    internal static bool? HasNext(HttpResponseMessage response)
    {
        bool? hasNext = null;
        if (response.Headers.NonValidated.TryGetValues("Link", out var values))
        {
            foreach (var relation in values.SelectMany(Read).SelectMany(link => link.Relations))
            {
                if (relation.Equals("next", StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }

                hasNext = s_pages.Contains(relation, StringComparer.OrdinalIgnoreCase) ? false : hasNext;
            }
        }

        return hasNext;
    }

    /// <summary>Reads the links of a header, each with its relations. A link can have several: <c>rel="next last"</c>.</summary>
    private static List<(string Link, string[] Relations)> Read(string value)
    {
        var links = new List<(string, string[])>();
        var rest = value.AsSpan();
        while (rest.IndexOf('<') is var start && start >= 0)
        {
            rest = rest[(start + 1)..];
            var end = rest.IndexOf('>');
            if (end < 0)
            {
                break;
            }

            var link = rest[..end];
            rest = rest[(end + 1)..];
            var next = rest.IndexOf('<');
            links.Add((link.Trim().ToString(), GetRelations(next < 0 ? rest : rest[..next].TrimEnd(", "))));
        }

        return links;
    }

    private static string[] GetRelations(ReadOnlySpan<char> parameters)
    {
        foreach (var parameter in parameters.ToString().Split(';', StringSplitOptions.TrimEntries))
        {
            if (parameter.Split('=', 2, StringSplitOptions.TrimEntries) is [var name, var value]
                && name.Equals("rel", StringComparison.OrdinalIgnoreCase))
            {
                return value.Trim('"').Split(' ');
            }
        }

        return [];
    }
}
