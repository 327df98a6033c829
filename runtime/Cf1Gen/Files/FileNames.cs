using System.Buffers;
using System.Text;

namespace Cf1Gen.Runtime;

/// <summary>Validates the names of files that are sent or received.</summary>
internal static class FileNames
{
    /// <summary>
    /// The separators of directories. They are recognized on every operating system, so that the name never contains directories.
    /// </summary>
    internal const string Separators = "/\\";

    /// <summary>Gets the last segment of a path.</summary>
    /// <param name="path">The path.</param>
    /// <param name="separators">The separators of segments.</param>
    /// <returns>
    /// The segment; <see langword="null"/> if it cannot be the name of a file on every operating system: it is blank, consists of dots, or
    /// contains control characters or unpaired surrogates.
    /// </returns>
    internal static string? GetLastSegment(string path, string separators)
    {
        var name = path[(path.AsSpan().LastIndexOfAny(separators) + 1)..];
        return IsValid(name) ? name : null;
    }

    // Windows ignores dots and spaces at the end of a name.
    private static bool IsValid(string name)
    {
        if (name.AsSpan().TrimEnd(". \u00A0").IsWhiteSpace())
        {
            return false;
        }

        for (var rest = name.AsSpan(); !rest.IsEmpty;)
        {
            if (Rune.DecodeFromUtf16(rest, out var rune, out var length) != OperationStatus.Done || Rune.IsControl(rune))
            {
                return false;
            }

            rest = rest[length..];
        }

        return true;
    }
}
