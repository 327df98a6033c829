using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Cf1Gen.Cli.Output;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Configuration;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Pipeline;
using Cf1Gen.Generator.Reading.Files;

namespace Cf1Gen.Cli.Documents;

/// <summary>Runs the generator for a document on disk.</summary>
/// <param name="context">The current folder.</param>
internal sealed partial class DocumentLoader(ToolContext context)
{
    private static string ErrataFolder => Path.Combine(AppContext.BaseDirectory, "errata");

    /// <summary>Reads a document and the files that it uses, and builds the model of its client.</summary>
    /// <param name="settings">The document.</param>
    /// <param name="maximumPerId">The maximum number of diagnostics with the same id.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <param name="draft">An overlay that is applied after the others and need not exist.</param>
    /// <exception cref="InputException">The document or another file that is named cannot be read.</exception>
    public DocumentResult Load(
        DocumentSettings settings, int maximumPerId, CancellationToken cancellationToken, TextFile? draft = null)
    {
        var prepared = Prepare(settings, new TextFile(FindFile(settings.Path, "document")), cancellationToken, draft);
        var model = ModelStep.Run(prepared.Input, new DiagnosticBag(maximumPerId), cancellationToken);
        return new DocumentResult(prepared.Input, model, prepared.Report(model.Diagnostics), prepared.Files);
    }

    /// <summary>Reads a document and the files that it uses.</summary>
    /// <param name="settings">The settings of the document.</param>
    /// <param name="document">The document.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <param name="draft">An overlay that is applied after the others and need not exist.</param>
    /// <exception cref="InputException">The document or another file that is named cannot be read.</exception>
    public PreparedDocument Prepare(
        DocumentSettings settings, TextFile document, CancellationToken cancellationToken, TextFile? draft = null)
    {
        var overlays = settings.Overlays
            .Select(path => (Name: path, File: new TextFile(FindFile(path, "overlay"))))
            .Concat(draft is null ? [] : [(Name: draft.Path, File: draft)])
            .ToList();
        var baseline = settings.Baseline is { } path ? new TextFile(FindFile(path, "baseline")) : null;
        var errata = Split(settings.Errata).Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(name => new OverlayReference(name, "") { IsErrata = true });

        var metadata = SettingsReader.Read(document, new MetadataProvider(settings), cancellationToken)! with
        {
            Overlays = errata.Concat(overlays.Select(overlay => ReferTo(overlay.Name, overlay.File))).ToEquatableArray(),
            Baseline = baseline is null ? null : ReferTo(settings.Baseline!, baseline),
        };

        var files = new TextFileSet(FindParts(settings.Parts), Path.GetDirectoryName(document.Path)!);
        files.AddReferenced([document, .. overlays.Select(overlay => overlay.File)]);
        var projectFiles = files.All.Concat(overlays.Select(overlay => overlay.File)).Concat(baseline is null ? [] : [baseline])
            .Select(file => new ProjectFile(file, default, ErrataName: null))
            .Concat(ErrataFiles().Select(file => new ProjectFile(file, default, Path.GetFileNameWithoutExtension(file.Path))))
            .ToImmutableArray();

        var input = DocumentInput.Create(document.Path, document.GetText(cancellationToken).ToString(), metadata);
        input = ReferencedFilesStep.Run(HintNamePrefixes.Assign([input]).Single(), projectFiles, cancellationToken);
        return new PreparedDocument(
            input, projectFiles.Select(file => file.Text).Append(document).DistinctBy(file => file.Path).ToDictionary(file => file.Path));
    }

    // The generator compares paths in the form in which a build passes them.
    private static OverlayReference ReferTo(string name, TextFile file) => new(name, FilePath.Normalize(file.Path).Replace('#', '*'));

    /// <summary>Returns the full path of a file that an argument names.</summary>
    /// <param name="path">The argument.</param>
    /// <param name="kind">What the file is, for messages.</param>
    /// <exception cref="InputException">The file does not exist.</exception>
    public string FindFile(string path, string kind)
    {
        if (Address().IsMatch(path))
        {
            throw new InputException(
                $"The {kind} '{path}' is an address. Save a copy, for example with 'curl -o openapi.json {path}', and name that file.");
        }

        var full = context.Resolve(path);
        if (Directory.Exists(full))
        {
            throw new InputException($"The {kind} '{path}' is a folder. Name a file in it.");
        }

        if (!File.Exists(full))
        {
            throw new InputException($"The {kind} '{path}' does not exist.{DescribeNearest(full)}");
        }

        return full;
    }

    private string DescribeNearest(string path)
    {
        var folder = Path.GetDirectoryName(path)!;
        var files = Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder).Select(Path.GetFileName).OfType<string>().Where(FileNameScanner.IsCandidate).ToList()
            : [];
        return NearestName.FindSimilarOrLonger(Path.GetFileName(path), files) is { } nearest
            ? $" The nearest file is '{context.Display(Path.Combine(folder, nearest))}'."
            : "";
    }

    private IEnumerable<string> FindParts(IEnumerable<string> parts)
    {
        foreach (var part in parts)
        {
            var full = context.Resolve(part);
            yield return Directory.Exists(full) ? full : FindFile(part, "part");
        }
    }

    private static IEnumerable<TextFile> ErrataFiles() =>
        Directory.EnumerateFiles(ErrataFolder, "*.yaml").Order(StringComparer.Ordinal).Select(path => new TextFile(path));

    private static IEnumerable<string> Split(IEnumerable<string> values) =>
        MetadataProvider.List(values).Split('|', StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9+.-]+:[/\\]")]
    private static partial Regex Address();
}
