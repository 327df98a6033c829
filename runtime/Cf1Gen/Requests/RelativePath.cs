namespace Cf1Gen.Runtime;

/// <summary>A path that a caller wrote, with or without a query, that stays below the base address.</summary>
internal readonly struct RelativePath
{
    private RelativePath(string path, string query)
    {
        Path = path;
        Query = query;
    }

    /// <summary>The path, with or without its leading slash.</summary>
    public string Path { get; }

    /// <summary>The query without its question mark; empty when there is none.</summary>
    public string Query { get; }

    /// <summary>Reads it.</summary>
    /// <exception cref="ArgumentException">It could lead somewhere else.</exception>
    internal static RelativePath Parse(string text, string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text, name);
        if (text.AsSpan().ContainsAnyExceptInRange('!', '~') || text.AsSpan().ContainsAny('\\', '#'))
        {
            throw new ArgumentException("The path must be encoded: visible ASCII without backslash and fragment.", name);
        }

        var mark = text.IndexOf('?', StringComparison.Ordinal);
        var path = mark < 0 ? text : text[..mark];
        var segments = path.Split('/');
        if (segments is [[.., ':'], "", _, ..])
        {
            throw new ArgumentException("The path must be relative to the base address: it cannot be an address itself.", name);
        }

        if (path.StartsWith("//", StringComparison.Ordinal) || segments.Any(IsDots))
        {
            throw new ArgumentException("The path must stay below the base address.", name);
        }

        return new RelativePath(path, mark < 0 ? "" : text[(mark + 1)..]);
    }

    private static bool IsDots(string segment) => Uri.UnescapeDataString(segment) is "." or "..";
}
