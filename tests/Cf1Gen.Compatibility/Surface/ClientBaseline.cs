using System.Text.Json.Nodes;
using Cf1Gen.Compatibility.Documents;
using Cf1Gen.Generator.Baselines;
using Cf1Gen.Generator.Baselines.Changes;
using Cf1Gen.Generator.Configuration;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Model;
using Cf1Gen.Generator.Reading;
using Cf1Gen.Generator.Reading.Text;
using Cf1Gen.Generator.Tests.Harness;

namespace Cf1Gen.Compatibility.Surface;

/// <summary>Creates and compares baselines of documents, as a build does.</summary>
internal static class ClientBaseline
{
    /// <summary>Returns the baseline of a document; <see langword="null"/> if nothing is generated from it.</summary>
    public static Baseline? Of(SourceDocument document, JsonObject tree)
    {
        var diagnostics = new DiagnosticBag();
        var file = new SpecFile(document.Path, tree.ToJsonString()) { ClientName = Generation.ClientName };
        var others = document.ReferencedFiles.Where(other => other.Path != document.Path)
            .Select(other => new DocumentText(other.Path, other.Text))
            .ToList();
        var loaded = DocumentReader.Read(new DocumentText(file.Path, file.Text!), others, diagnostics, CancellationToken.None);
        if (loaded is null)
        {
            return null;
        }

        var settings = SettingsReader.Read(file.ToAdditionalText(), new InMemoryOptionsProvider([file]), CancellationToken.None)!;
        var built = ApiModelBuilder.Build(loaded, settings, diagnostics, CancellationToken.None);
        return BaselineBuilder.Build(built, loaded.Document.Info?.Title, loaded.Document.Info?.Version);
    }

    /// <summary>Returns the reported changes that a compatible change of the document does not make.</summary>
    public static IEnumerable<string> UnexpectedChanges(Baseline before, Baseline after) => BaselineComparer.Compare(before, after).Changes
        .Where(change => change.Breaks.HasFlag(Breaks.Source)
            || change.Kind is not (ChangeKind.Added or ChangeKind.Relaxed or ChangeKind.Deprecated))
        .Select(change => $"the comparison with the baseline reports {change.Kind} ({change.Breaks}): {change.Message}");
}
