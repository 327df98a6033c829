using System.Diagnostics.CodeAnalysis;

namespace Cf1Gen.Runtime;

/// <summary>Validates segments of paths, and that a URI keeps them.</summary>
internal static class PathSegment
{
    /// <summary>Returns a value as a percent-encoded segment, or a part of one.</summary>
    /// <exception cref="ArgumentException">The value is not a valid segment. The message does not contain it.</exception>
    internal static string Encode(string value, string name)
    {
        if (IsUnreserved(value))
        {
            return value;
        }

        Check(value, name);
        return Uri.EscapeDataString(value);
    }

    /// <summary>Throws when a URI would drop or change a value.</summary>
    /// <exception cref="ArgumentException">The value is not a valid segment. The message does not contain it.</exception>
    internal static void Check(string value, string name)
    {
        ArgumentNullException.ThrowIfNull(value, name);
        if (string.IsNullOrWhiteSpace(value))
        {
            throw new ArgumentException($"The path parameter '{name}' must not be empty.", name);
        }

        if (value is "." or "..")
        {
            throw new ArgumentException($"The path parameter '{name}' must not be a dot segment, which would change the route.", name);
        }

        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] is < ' ' or '\x7F')
            {
                throw new ArgumentException($"The path parameter '{name}' must not contain control characters.", name);
            }

            if (char.IsSurrogate(value[i]) && !IsPair(value, ref i))
            {
                throw new ArgumentException($"The path parameter '{name}' must not contain an unpaired surrogate.", name);
            }
        }
    }

    /// <summary>Throws when a value is one of the literal segments that select another operation.</summary>
    /// <exception cref="ArgumentException">The value is one of them.</exception>
    internal static void CheckNoneOf(string value, string[] reserved, string name)
    {
        if (Array.IndexOf(reserved, value) >= 0)
        {
            throw new ArgumentException(
                $"The path parameter '{name}' must not be '{value}': that path belongs to another operation.", name);
        }
    }

    /// <summary>Determines whether a path has only characters and segments that a URI keeps. Other paths may be kept as well.</summary>
    internal static bool IsNormalized(string path)
    {
        for (var i = 0; i < path.Length; i++)
        {
            var isKept = char.IsAsciiLetterOrDigit(path[i]) || path[i] is '/' or '-' or '_' or '~'
                || (path[i] == '.' && i > 0 && path[i - 1] != '/');
            if (!isKept)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Throws when the path of a URI differs from the path it was created from.</summary>
    /// <exception cref="ArgumentException">The paths differ.</exception>
    internal static void EnsureSame(Uri uri, string path)
    {
        if (!string.Equals(uri.AbsolutePath, path, StringComparison.Ordinal) && !Segments(uri.AbsolutePath).SequenceEqual(Segments(path)))
        {
            throw new ArgumentException("The path does not have the same segments after URI normalization.", nameof(path));
        }
    }

    // Most values are ids without any character that must be encoded.
    private static bool IsUnreserved([NotNullWhen(true)] string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            return false;
        }

        foreach (var character in value)
        {
            if (!char.IsAsciiLetterOrDigit(character) && character is not ('-' or '_'))
            {
                return false;
            }
        }

        return true;
    }

    // A URI can encode a segment differently, such as a space in the document as %20.
    private static IEnumerable<string> Segments(string path) => path.Split('/').Select(Uri.UnescapeDataString);

    private static bool IsPair(string value, ref int index)
    {
        if (index + 1 >= value.Length || !char.IsSurrogatePair(value[index], value[index + 1]))
        {
            return false;
        }

        index++;
        return true;
    }
}
