using System.Text;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace Cf1Gen.Generator.Tests.Harness;

/// <summary>
/// Files with the accepted output: <c>{name}.verified.{extension}</c>. A different output is written to
/// <c>{name}.received.{extension}</c>.
/// </summary>
internal static class Snapshot
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Gets a value indicating whether the current output is accepted.</summary>
    private static bool Accepts => Environment.GetEnvironmentVariable("CF1GEN_ACCEPT") == "1";

    /// <summary>Compares a folder: a file more or less is a difference as well.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="files">Text by file name.</param>
    public static void VerifyFolder(string folder, IReadOnlyDictionary<string, string> files)
    {
        Directory.CreateDirectory(folder);
        var differences = files.Select(file => Compare(Path.Combine(folder, file.Key), file.Value)).OfType<string>().ToList();
        var expected = files.Keys.Select(name => Name(name, "verified")).ToHashSet(StringComparer.Ordinal);
        foreach (var stale in Directory.GetFiles(folder, "*.verified.*").Where(path => !expected.Contains(Path.GetFileName(path))))
        {
            if (Accepts)
            {
                File.Delete(stale);
            }
            else
            {
                differences.Add(stale + " is not generated any more.");
            }
        }

        Report(differences);
    }

    /// <summary>Compares one file.</summary>
    public static void VerifyFile(string path, string text) => Report(Compare(path, text) is { } difference ? [difference] : []);

    private static void Report(List<string> differences) => Assert.True(
        differences.Count == 0,
        string.Join("\n\n", differences) + "\n\nTo accept what came out: CF1GEN_ACCEPT=1 dotnet test tests/Generator.Tests");

    /// <returns>What differs, or null.</returns>
    private static string? Compare(string path, string text)
    {
        var verified = Path.Combine(Path.GetDirectoryName(path)!, Name(Path.GetFileName(path), "verified"));
        var received = Path.Combine(Path.GetDirectoryName(path)!, Name(Path.GetFileName(path), "received"));
        var old = File.Exists(verified) ? File.ReadAllText(verified) : null;
        File.Delete(received);
        if (old == text)
        {
            return null;
        }

        File.WriteAllText(Accepts ? verified : received, text, s_utf8);
        return Accepts ? null : verified + " differs:\n" + Differences(old ?? "", text);
    }

    private static string Differences(string old, string text)
    {
        var lines = InlineDiffBuilder.Diff(old, text).Lines;
        var changed = lines.Where(line => line.Type is ChangeType.Inserted or ChangeType.Deleted).ToList();
        return string.Join("\n", changed.Take(40).Select(line => (line.Type == ChangeType.Inserted ? "+ " : "- ") + line.Text))
            + (changed.Count > 40 ? $"\n… and {changed.Count - 40} lines more" : "");
    }

    private static string Name(string name, string mark) => Path.GetFileNameWithoutExtension(name) + "." + mark + Path.GetExtension(name);
}
