using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using YamlDotNet.Core;

namespace Cf1Gen.Compatibility.Documents;

/// <summary>Finds and reads OpenAPI documents.</summary>
public static partial class DocumentFiles
{
    /// <summary>Returns the files of OpenAPI documents, in the order of their names.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="maximumLength">The length in bytes above which a file is not returned.</param>
    public static IReadOnlyList<(string Name, string Path)> Find(IEnumerable<string> paths, long maximumLength) =>
    [
        .. paths
            .Select(Path.GetFullPath)
            .SelectMany(path => File.Exists(path)
                ? [(Name: Path.GetFileName(path), Path: path)]
                : Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Select(
                    file => (Name: Path.GetRelativePath(path, file).Replace('\\', '/'), Path: file)))
            .Where(file => IsText(file.Path) && new FileInfo(file.Path).Length <= maximumLength)
            .OrderBy(file => file.Name, StringComparer.Ordinal),
    ];

    /// <summary>Reads a file.</summary>
    /// <param name="name">The name of the document in reports.</param>
    /// <param name="path">The full path of the file.</param>
    /// <returns>The document, or <see langword="null"/> if the file does not contain an OpenAPI document with paths.</returns>
    public static SourceDocument? Read(string name, string path)
    {
        var text = File.ReadAllText(path);
        try
        {
            var tree = path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? JsonNode.Parse(text) : YamlTree.Read(text);

            // A tree is created lazily; a copy finds duplicate keys.
            return tree?.DeepClone() is JsonObject root && (root.ContainsKey("openapi") || root.ContainsKey("swagger"))
                && root["paths"] is JsonObject
                ? new SourceDocument(name, Path.ChangeExtension(path, ".json"), root, Others(path, text))
                : null;
        }
        catch (Exception exception) when (exception is JsonException or YamlException or ArgumentException)
        {
            // Not a document; the caller reports it.
            return null;
        }
    }

    /// <summary>Reads the files that a document refers to, and those that they refer to.</summary>
    private static ReferencedFile[] Others(string path, string text)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal) { [path] = text };
        var unread = new Queue<string>([path]);
        while (unread.TryDequeue(out var file))
        {
            var others = Reference().Matches(found[file])
                .Select(match => Path.GetFullPath(match.Groups["file"].Value, Path.GetDirectoryName(file)!));
            foreach (var other in others.Where(other => !found.ContainsKey(other) && File.Exists(other)))
            {
                found.Add(other, File.ReadAllText(other));
                unread.Enqueue(other);
            }
        }

        return
        [
            .. found.Where(file => file.Key != path)
                .OrderBy(file => file.Key, StringComparer.Ordinal)
                .Select(file => new ReferencedFile(file.Key, file.Value)),
        ];
    }

    private static bool IsText(string path) => Path.GetExtension(path) is ".json" or ".yaml" or ".yml";

    [GeneratedRegex("""\$ref["']?\s*:\s*["']?(?<file>[^#:"'\s]+\.(json|ya?ml))""")]
    private static partial Regex Reference();
}
