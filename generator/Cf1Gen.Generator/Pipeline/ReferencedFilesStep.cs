using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Reading.Files;
using Cf1Gen.Generator.Reading.Text;

namespace Cf1Gen.Generator.Pipeline;

/// <summary>
/// Adds the files that a document uses: its overlays, its baseline, and the files that it can refer to, which are those that its text
/// names and those that their texts name. A change of any other file changes nothing, and files that no text names are never read.
/// </summary>
internal static class ReferencedFilesStep
{
    public static DocumentInput Run(DocumentInput document, ImmutableArray<ProjectFile> files, CancellationToken cancellationToken)
    {
        if (document.ReferencedFileNames.Count == 0 && document.Settings is { Overlays.Count: 0, Baseline: null })
        {
            return document;
        }

        var overlays = new OverlayFiles(files, cancellationToken);
        var ofDocument = overlays.Read(document.Settings.Overlays);
        var byKey = files.Where(file => FileNameScanner.IsCandidate(file.Text.Path) && file.Text.Path != document.Path)
            .ToLookup(file => FileNameScanner.GetKey(file.Text.Path), FilePath.Comparer);
        var found = new SortedDictionary<string, DocumentText>(FilePath.Comparer);
        var names = new Queue<string>(document.ReferencedFileNames.Concat(FindKeys(ofDocument)));
        var seen = new HashSet<string>(FilePath.Comparer);
        while (names.Count > 0)
        {
            var name = names.Dequeue();
            foreach (var file in seen.Add(name) ? byKey[name] : [])
            {
                var path = file.Text.Path;
                if (!found.ContainsKey(path) && file.Text.GetText(cancellationToken)?.ToString() is { } content)
                {
                    var text = new DocumentText(path, content) { Overlays = overlays.Read(file.Overlays) };
                    found.Add(path, text);
                    FindKeys([text, .. text.Overlays]).ToList().ForEach(names.Enqueue);
                }
            }
        }

        return document with
        {
            Overlays = ofDocument,
            Baseline = document.Settings.Baseline is { } baseline ? overlays.Find(baseline) : null,
            UnreadableOverlays = overlays.Unreadable.ToEquatableArray(),
            ReferencedFiles = found.Values.ToEquatableArray(),
        };
    }

    private static IEnumerable<string> FindKeys(IEnumerable<DocumentText> texts) =>
        texts.SelectMany(text => FileNameScanner.FindKeys(text.Text));
}
