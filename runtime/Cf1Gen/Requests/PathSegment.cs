namespace Cf1Gen.Runtime;

/// <summary>What may be a segment of a path, and whether a URI still has the segments it was made of.</summary>
internal static class PathSegment
{
    /// <summary>Refuses a value that a URI would drop or change.</summary>
    /// <exception cref="ArgumentException">It is one; the message does not repeat it.</exception>
    internal static void Check(string value, string name)
    {
        ArgumentNullException.ThrowIfNull(value, name);
        if (string.IsNullOrWhiteSpace(value))
        {
            throw new ArgumentException("A part of a path must not be empty.", name);
        }

        if (value is "." or "..")
        {
            throw new ArgumentException("A part of a path must not be a dot or two dots: they would change the route.", name);
        }

        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] is < ' ' or '\x7F')
            {
                throw new ArgumentException("A part of a path must not have control characters.", name);
            }

            if (char.IsSurrogate(value[i]) && !IsPair(value, ref i))
            {
                throw new ArgumentException("A part of a path must be Unicode: half of a surrogate pair is not.", name);
            }
        }
    }

    /// <summary>Throws when a value is one of the literal segments that select another operation.</summary>
    /// <exception cref="ArgumentException">It is one of them.</exception>
    internal static void CheckNoneOf(string value, string[] reserved, string name)
    {
        if (Array.IndexOf(reserved, value) >= 0)
        {
            throw new ArgumentException($"The path parameter '{name}' must not be '{value}': that path belongs to another operation.", name);
        }
    }

    /// <summary>Makes sure that a URI's path is the path that it was made of: a last look, whatever the parts were.</summary>
    /// <exception cref="ArgumentException">It is not.</exception>
    internal static void EnsureSame(Uri uri, string path)
    {
        if (!string.Equals(uri.AbsolutePath, path, StringComparison.Ordinal) && !Segments(uri.AbsolutePath).SequenceEqual(Segments(path)))
        {
            throw new ArgumentException("The parts of the path would lead to another place.", nameof(path));
        }
    }

    // A URI may write the same segment in another way, such as a space in the document's own text as %20.
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
