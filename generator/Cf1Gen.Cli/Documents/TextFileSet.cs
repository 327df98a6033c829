namespace Cf1Gen.Cli.Documents;

/// <summary>
/// The files to which a document can refer: those that exist in its folder and the folders in it, and those that an option names. A
/// document cannot make the tool read any other file.
/// </summary>
internal sealed class TextFileSet
{
    private readonly List<string> _folders;
    private readonly Dictionary<string, TextFile> _files = new(StringComparer.Ordinal);

    /// <summary>Initializes a new instance of the <see cref="TextFileSet"/> class.</summary>
    /// <param name="parts">The full paths of the files and folders that an option names.</param>
    /// <param name="folder">The folder of the document.</param>
    public TextFileSet(IEnumerable<string> parts, string folder)
    {
        _folders = [folder];
        foreach (var part in parts)
        {
            if (Directory.Exists(part))
            {
                _folders.Add(part);
            }
            else
            {
                _files[part] = new TextFile(part);
            }
        }
    }

    /// <summary>Gets the files that were found so far.</summary>
    public IReadOnlyCollection<TextFile> All => _files.Values;

    /// <summary>Adds the files that texts name, and those that their texts name.</summary>
    /// <param name="texts">The document and its overlays, to which the paths are relative.</param>
    public void AddReferenced(IReadOnlyList<TextFile> texts)
    {
        var folder = Path.GetDirectoryName(texts[0].Path)!;
        var queue = new Queue<(TextFile File, string Folder)>(texts.Select(text => (text, folder)));
        foreach (var part in _files.Values)
        {
            queue.Enqueue((part, Path.GetDirectoryName(part.Path)!));
        }

        while (queue.Count > 0)
        {
            var (file, origin) = queue.Dequeue();
            foreach (var path in ReferencedPaths.Find(file.GetText().ToString()).Select(path => Path.GetFullPath(path, origin)))
            {
                if (path != texts[0].Path && !_files.ContainsKey(path) && IsAllowed(path) && File.Exists(path))
                {
                    var found = new TextFile(path);
                    _files.Add(path, found);
                    queue.Enqueue((found, Path.GetDirectoryName(path)!));
                }
            }
        }
    }

    private bool IsAllowed(string path) => _folders.Exists(
        folder => path.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal));
}
