using System.Text.Json;
using System.Text.Json.Nodes;
using YamlDotNet.Core;

namespace Cf1Gen.Fuzz.Documents;

/// <summary>The documents of some folders, in the order of their names.</summary>
internal sealed class DocumentSet
{
    private readonly SourceDocument[] _documents;

    private DocumentSet(SourceDocument[] documents) => _documents = documents;

    public int Count => _documents.Length;

    public static DocumentSet Read(IEnumerable<string> folders)
    {
        var documents = folders
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(
                path => (Folder: folder, Path: path)))
            .Where(file => Path.GetExtension(file.Path) is ".json" or ".yaml" or ".yml")
            .Select(file => Read(Path.GetRelativePath(file.Folder, file.Path), File.ReadAllText(file.Path)))
            .OrderBy(document => document.Name, StringComparer.Ordinal)
            .ToArray();
        return documents.Length > 0
            ? new DocumentSet(documents)
            : throw new InvalidDataException("There is no document in " + string.Join(", ", folders));
    }

    public SourceDocument Any(Random random) => _documents[random.Next(_documents.Length)];

    private static SourceDocument Read(string name, string text)
    {
        var document = new SourceDocument(name, text, Tree: null);
        try
        {
            return document with { Tree = document.IsYaml ? YamlTree.Read(text) : JsonNode.Parse(text) };
        }
        catch (Exception exception) when (exception is JsonException or YamlException or ArgumentException)
        {
            // A document that is not a tree still has mutants of its text.
            return document;
        }
    }
}
