using System.Text.RegularExpressions;
using DiffPlex;

namespace Cf1Gen.Cli.Reports.Differences;

/// <summary>Divides a line into names, numbers, white space and single other characters.</summary>
internal sealed partial class WordChunker : IChunker
{
    /// <summary>The only instance.</summary>
    public static readonly WordChunker Instance = new();

    /// <inheritdoc/>
    public IReadOnlyList<string> Chunk(string text) => [.. Chunks().Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"\w+|\s+|[^\w\s]")]
    private static partial Regex Chunks();
}
