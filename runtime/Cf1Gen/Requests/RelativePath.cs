namespace Cf1Gen.Runtime;

/// <summary>A caller's path below the base address, with an optional query.</summary>
internal readonly struct RelativePath
{
    private RelativePath(string path, string query)
    {
        Path = path;
        Query = query;
    }

    /// <summary>Gets the path, with or without its leading slash.</summary>
    public string Path { get; }

    /// <summary>Gets the query without its question mark; empty when the path has no query.</summary>
    public string Query { get; }

    /// <summary>Parses and validates a path.</summary>
    /// <exception cref="ArgumentException">The path is not encoded, is absolute, or leaves the base address.</exception>
    internal static RelativePath Parse(string text, string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text, name);
        if (text.AsSpan().ContainsAnyExceptInRange('!', '~') || text.AsSpan().ContainsAny('\\', '#'))
        {
            throw new ArgumentException("The path must be percent-encoded, without backslashes and fragment.", name);
        }

        var mark = text.IndexOf('?', StringComparison.Ordinal);
        var path = mark < 0 ? text : text[..mark];
        var segments = path.Split('/');
        if (segments is [[.., ':'], "", _, ..])
        {
            throw new ArgumentException("The path must be relative to the base address, not an absolute address.", name);
        }

        if (path.StartsWith("//", StringComparison.Ordinal) || segments.Any(IsDotSegment))
        {
            throw new ArgumentException("The path must stay below the base address.", name);
        }

        return new RelativePath(path, mark < 0 ? "" : text[(mark + 1)..]);
    }

    private static bool IsDotSegment(string segment) => Uri.UnescapeDataString(segment) is "." or "..";
}
