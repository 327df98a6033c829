using Cf1Gen.Generator.Baselines;
using Cf1Gen.Generator.Baselines.Changes;
using Cf1Gen.Generator.Configuration;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Model;
using Cf1Gen.Generator.Reading;
using Cf1Gen.Generator.Reading.Text;
using Cf1Gen.Generator.Tests.Harness;

namespace Cf1Gen.Generator.Tests.Baselines;

/// <summary>Creates baselines of documents.</summary>
internal static class TestBaseline
{
    /// <summary>Returns the baseline of a document.</summary>
    /// <param name="spec">The document.</param>
    /// <param name="pinned">A baseline whose names are kept, or <see langword="null"/>.</param>
    public static Baseline Of(SpecFile spec, Baseline? pinned = null)
    {
        var diagnostics = new DiagnosticBag();
        var document = DocumentReader.Read(new DocumentText(spec.Path, spec.Text!), [], diagnostics, default);
        var settings = SettingsReader.Read(spec.ToAdditionalText(), new InMemoryOptionsProvider([spec]), default)!;
        Assert.NotNull(document);
        var built = ApiModelBuilder.Build(
            document, settings, diagnostics, default, pinned: pinned is null ? null : BaselineNames.Of(pinned));
        return BaselineBuilder.Build(built, document.Document.Info?.Title, document.Document.Info?.Version)!;
    }

    /// <summary>Returns the changes between two documents, one line each: the kind, what breaks (S, B, W), the message.</summary>
    public static IReadOnlyList<string> Compare(Baseline before, Baseline after) =>
        [.. BaselineComparer.Compare(before, after).Changes.Select(Describe)];

    /// <summary>Returns a line that describes a change.</summary>
    public static string Describe(ApiChange change)
    {
        (Breaks Flag, string Letter)[] letters = [(Breaks.Source, "S"), (Breaks.Binary, "B"), (Breaks.Wire, "W")];
        var breaks = string.Concat(letters.Where(item => change.Breaks.HasFlag(item.Flag)).Select(item => item.Letter));
        return $"{change.Kind} {(breaks.Length == 0 ? "-" : breaks)} {change.Message}.";
    }
}
