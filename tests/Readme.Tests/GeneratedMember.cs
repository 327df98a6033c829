namespace Cf1Gen.Readme.Tests;

/// <summary>Reads a member, with its documentation, from a snapshot of the generator's tests.</summary>
internal static class GeneratedMember
{
    /// <param name="reference">The path of the snapshot below the folder <c>Snapshots</c>, and the name of the member.</param>
    public static string Read(string reference)
    {
        var parts = reference.Split(' ');
        var path = "tests/Generator.Tests/Snapshots/" + parts[0].Replace(".g.cs", ".g.verified.cs", StringComparison.Ordinal);
        var lines = File.ReadAllLines(Repository.PathOf(path));

        var declaration = Array.FindIndex(lines, line => line.Contains($" {parts[1]}(", StringComparison.Ordinal) && !IsComment(line));
        if (declaration < 0)
        {
            throw new InvalidDataException($"The snapshot '{path}' does not declare '{parts[1]}'.");
        }

        var first = declaration;
        while (IsComment(lines[first - 1]))
        {
            first--;
        }

        var last = Array.FindIndex(lines, declaration, line => line.EndsWith(';') || line.TrimEnd() == "    }");
        return Snippet.Unindent(string.Join('\n', lines[first..(last + 1)]));
    }

    private static bool IsComment(string line) => line.TrimStart().StartsWith("///", StringComparison.Ordinal);
}
