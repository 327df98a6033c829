using System.Diagnostics;
using System.Globalization;
using Cf1Gen.Compatibility.Changes;
using Cf1Gen.Compatibility.Documents;

namespace Cf1Gen.Compatibility;

/// <summary>
/// Applies compatible changes to documents, generates from both versions, and reports the changes that break a consumer. A change
/// depends only on the document, the kind and a number.
/// </summary>
public sealed class CompatibilityRun(CompatibilityOptions options, TextWriter output)
{
    private readonly SortedDictionary<string, KindTally> _kinds = new(StringComparer.Ordinal);
    private readonly List<Break> _breaks = [];
    private int _documents;

    /// <summary>Runs to the end.</summary>
    /// <exception cref="ArgumentException">No kind has the name that the options contain.</exception>
    public CompatibilityReport Run()
    {
        var kinds = options.Kind is null ? ChangeKinds.All : ChangeKinds.Find(options.Kind);
        if (kinds.Count == 0)
        {
            throw new ArgumentException($"No kind of change is named '{options.Kind}'.");
        }

        var clock = Stopwatch.StartNew();
        var files = DocumentFiles.Find(options.Paths, options.Largest);
        var documents = files.Select(file => DocumentFiles.Read(file.Name, file.Path)).OfType<SourceDocument>().ToList();
        for (var index = 0; index < documents.Count && _breaks.Count < options.StopAfter; index++)
        {
            // The remainder goes to the first documents.
            var count = (options.Count / documents.Count) + (index < options.Count % documents.Count ? 1 : 0);
            if (count > 0)
            {
                Run(documents[index], kinds, options.Only is null ? count : 1);
            }
        }

        var report = new CompatibilityReport(_kinds, _documents, _breaks);
        Print(report, clock.Elapsed);
        return report;
    }

    private void Run(SourceDocument document, IReadOnlyList<ChangeKind> kinds, int count)
    {
        var check = new DocumentCheck(document, options.CompilesConsumer);
        if (!check.HasSurface)
        {
            output.WriteLine($"{document.Name}: nothing is generated");
            return;
        }

        if (options.CompilesConsumer && !check.HasConsumer)
        {
            output.WriteLine($"{document.Name}: no program that uses everything compiles; only the surfaces are compared");
        }

        _documents++;
        var random = new Random(StableHash(document.Name, options.Seed));
        for (var index = 0; index < count && _breaks.Count < options.StopAfter; index++)
        {
            var order = kinds.ToArray();
            random.Shuffle(order);
            Apply(document, check, order, options.Only ?? random.Next());
        }
    }

    /// <summary>Applies a change of the first kind that the document has a place for.</summary>
    private void Apply(SourceDocument document, DocumentCheck check, ChangeKind[] kinds, int number)
    {
        var copy = check.Copy();
        foreach (var kind in kinds)
        {
            if (kind.Apply(copy, new Random(number)) is { } changed)
            {
                var losses = check.Losses(copy.Root);
                var tally = _kinds.GetValueOrDefault(kind.Name, new KindTally(0, 0));
                _kinds[kind.Name] = new KindTally(tally.Changes + 1, tally.Breaks + (losses.Count > 0 ? 1 : 0));
                if (losses.Count > 0)
                {
                    Report(new Break(document.Name, kind.Name, number, JsonTree.PointerTo(changed), losses));
                }

                return;
            }
        }
    }

    private void Report(Break found)
    {
        _breaks.Add(found);
        output.WriteLine($"BREAK {found.Document} --kind {found.Kind} --only {found.Number} at {found.Location}");
        foreach (var loss in found.Losses.Take(4))
        {
            output.WriteLine("    " + loss);
        }

        if (found.Losses.Count > 4)
        {
            output.WriteLine($"    … and {found.Losses.Count - 4} more");
        }
    }

    private void Print(CompatibilityReport report, TimeSpan elapsed)
    {
        output.WriteLine($"{"Kind",-50} Changes Breaks");
        foreach (var (name, tally) in report.Kinds)
        {
            output.WriteLine($"{name,-50} {tally}");
        }

        output.WriteLine($"{"Total",-50} {report.Total}");
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{report.Documents} documents, {elapsed.TotalSeconds:0} s, {report.Total.Changes / elapsed.TotalSeconds:0.0} per second"));
    }

    /// <summary>Returns a hash that is the same in every process.</summary>
    private static int StableHash(string text, int seed) =>
        text.Aggregate(unchecked((seed * 397) ^ 17), (hash, letter) => unchecked((hash * 31) + letter));
}
