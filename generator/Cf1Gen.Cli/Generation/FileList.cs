namespace Cf1Gen.Cli.Generation;

/// <summary>The list of the files that an earlier run has written to a folder.</summary>
/// <param name="Client">The name of the client; <see langword="null"/> if there is no list.</param>
/// <param name="Files">The names of the files.</param>
internal sealed record FileList(string? Client, IReadOnlySet<string> Files)
{
    /// <summary>The name of the file that contains the list.</summary>
    public const string Name = ".cf1gen";

    private const string Heading =
        "# The files that 'cf1gen generate' has written. A later run removes those that are no longer generated.";
    private const string ClientLine = "client: ";

    /// <summary>Reads a list; a file that does not exist is an empty list.</summary>
    public static FileList Read(string path)
    {
        var lines = File.Exists(path) ? File.ReadAllLines(path) : [];
        return new(
            lines.FirstOrDefault(line => line.StartsWith(ClientLine, StringComparison.Ordinal))?[ClientLine.Length..],
            lines.Where(IsFileName).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>Returns the text of a list.</summary>
    public static string Format(string client, IEnumerable<string> files) =>
        string.Concat(files.Order(StringComparer.Ordinal).Prepend(ClientLine + client).Prepend(Heading).Select(line => line + "\n"));

    // A list that someone has edited must not lead out of the folder.
    private static bool IsFileName(string line) =>
        line.EndsWith(".g.cs", StringComparison.Ordinal) && line.IndexOfAny(['/', '\\', ':']) < 0;
}
