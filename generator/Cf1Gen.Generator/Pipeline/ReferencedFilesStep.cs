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
/// Gives a document the files that it could refer to: those whose names it has, and those whose names these have. So a change of any
/// other file changes nothing, and no file is read that nobody names.
/// </summary>
internal static class ReferencedFilesStep
{
    public static DocumentInput Run(DocumentInput document, ImmutableArray<AdditionalText> files, CancellationToken cancellationToken)
    {
        if (document.Names.Count == 0)
        {
            return document;
        }

        var byKey = files.Where(file => file.Path != document.Path).ToLookup(file => FileNames.KeyOf(file.Path), FilePath.Comparer);
        var parts = new SortedDictionary<string, DocumentText>(FilePath.Comparer);
        var names = new Queue<string>(document.Names);
        var asked = new HashSet<string>(FilePath.Comparer);
        while (names.Count > 0)
        {
            var name = names.Dequeue();
            foreach (var file in asked.Add(name) ? byKey[name] : [])
            {
                if (!parts.ContainsKey(file.Path) && file.GetText(cancellationToken)?.ToString() is { } text)
                {
                    parts.Add(file.Path, new DocumentText(file.Path, text));
                    FileNames.In(text).ToList().ForEach(names.Enqueue);
                }
            }
        }

        return document with { Parts = parts.Values.ToEquatableArray() };
    }
}
