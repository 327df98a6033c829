using System.Globalization;
using System.Text;

namespace Cf1Gen.Cli.Listing;

/// <summary>The size of the generated code.</summary>
internal sealed record GeneratedSize(int Files, int Lines, int Bytes)
{
    /// <summary>Returns the size of files.</summary>
    public static GeneratedSize Of(IReadOnlyDictionary<string, string> files) => new(
        files.Count,
        files.Values.Sum(text => text.Count(character => character == '\n')),
        files.Values.Sum(Encoding.UTF8.GetByteCount));

    /// <inheritdoc/>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Files:N0} {(Files == 1 ? "file" : "files")}, {Lines:N0} lines, {Bytes:N0} bytes");
}
