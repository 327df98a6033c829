using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Reading.Files;
using Cf1Gen.Generator.Reading.Text;
using Microsoft.CodeAnalysis;

namespace Cf1Gen.Generator.Pipeline;

/// <summary>
/// Adds the files that a document can refer to: those that its text names, and those that their texts name. A change of any other file
/// changes nothing, and files that no text names are never read.
/// </summary>
internal static class ReferencedFilesStep
{
    public static DocumentInput Run(DocumentInput document, ImmutableArray<AdditionalText> files, CancellationToken cancellationToken)
    {
        if (document.ReferencedFileNames.Count == 0)
        {
            return document;
        }

        var byKey = files.Where(file => file.Path != document.Path).ToLookup(file => FileNameScanner.GetKey(file.Path), FilePath.Comparer);
        var found = new SortedDictionary<string, DocumentText>(FilePath.Comparer);
        var names = new Queue<string>(document.ReferencedFileNames);
        var seen = new HashSet<string>(FilePath.Comparer);
        while (names.Count > 0)
        {
            var name = names.Dequeue();
            foreach (var file in seen.Add(name) ? byKey[name] : [])
            {
                if (!found.ContainsKey(file.Path) && file.GetText(cancellationToken)?.ToString() is { } text)
                {
                    found.Add(file.Path, new DocumentText(file.Path, text));
                    FileNameScanner.FindKeys(text).ToList().ForEach(names.Enqueue);
                }
            }
        }

        return document with { ReferencedFiles = found.Values.ToEquatableArray() };
    }
}
