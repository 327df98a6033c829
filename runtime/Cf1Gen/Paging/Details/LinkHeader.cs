namespace Cf1Gen.Runtime;

/// <summary>Reads the header <c>Link</c> of RFC 8288: <c>&lt;https://api.example.com/items?page=2&gt;; rel="next"</c>.</summary>
internal static class LinkHeader
{
    /// <summary>Gets the link to the next page; <see langword="null"/> if there is none.</summary>
    internal static string? GetNext(HttpResponseMessage response) =>
        response.Headers.NonValidated.TryGetValues("Link", out var values)
            ? values.Select(FindNext).FirstOrDefault(link => link is not null)
            : null;

    private static string? FindNext(string value)
    {
        var rest = value.AsSpan();
        while (rest.IndexOf('<') is var start && start >= 0)
        {
            rest = rest[(start + 1)..];
            var end = rest.IndexOf('>');
            if (end < 0)
            {
                return null;
            }

            var link = rest[..end];
            rest = rest[(end + 1)..];
            var next = rest.IndexOf('<');
            var parameters = next < 0 ? rest : rest[..next].TrimEnd(", ");
            if (IsNext(parameters))
            {
                return link.Trim().ToString();
            }
        }

        return null;
    }

    // A link can have several relations: rel="next last".
    private static bool IsNext(ReadOnlySpan<char> parameters)
    {
        foreach (var parameter in parameters.ToString().Split(';', StringSplitOptions.TrimEntries))
        {
            if (parameter.Split('=', 2, StringSplitOptions.TrimEntries) is [var name, var value]
                && name.Equals("rel", StringComparison.OrdinalIgnoreCase))
            {
                return value.Trim('"').Split(' ').Contains("next", StringComparer.OrdinalIgnoreCase);
            }
        }

        return false;
    }
}
