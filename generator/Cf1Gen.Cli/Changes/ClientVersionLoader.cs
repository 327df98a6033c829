using System.Text.RegularExpressions;
using Cf1Gen.Cli.Diagnostics;
using Cf1Gen.Cli.Documents;
using Cf1Gen.Cli.Output;
using Cf1Gen.Generator.Baselines;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Model;
using Cf1Gen.Generator.Pipeline;
using Cf1Gen.Generator.Reading.Text;
using Microsoft.CodeAnalysis;

namespace Cf1Gen.Cli.Changes;

/// <summary>Reads the clients that are compared.</summary>
/// <param name="context">The current folder.</param>
internal sealed partial class ClientVersionLoader(ToolContext context)
{
    private readonly DocumentLoader _documents = new(context);

    /// <summary>Reads a baseline, or a document, which has the names of the baseline in its settings.</summary>
    /// <param name="settings">The settings of the document.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <exception cref="InputException">The file, an overlay or a part cannot be read.</exception>
    /// <exception cref="UnreadableClientException">The file is neither a document nor a baseline.</exception>
    public ClientVersion Load(DocumentSettings settings, CancellationToken cancellationToken)
    {
        var file = new TextFile(_documents.FindFile(settings.Path, "document"));
        if (IsBaseline(file))
        {
            return ReadBaseline(file, cancellationToken);
        }

        var named = settings.Baseline is { } path
            ? ReadBaseline(new TextFile(_documents.FindFile(path, "baseline")), cancellationToken)
            : null;
        return Build(named is null ? settings : ClientNames.Keep(settings, named), file, named?.Baseline, cancellationToken);
    }

    /// <summary>Reads a document, and builds the client that follows another one.</summary>
    /// <param name="settings">The settings of the document.</param>
    /// <param name="pinned">The client whose names are kept, or <see langword="null"/>.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <exception cref="InputException">The file, an overlay or a part cannot be read.</exception>
    /// <exception cref="UnreadableClientException">The file is not a document.</exception>
    public ClientVersion LoadDocument(DocumentSettings settings, Baseline? pinned, CancellationToken cancellationToken)
    {
        var file = new TextFile(_documents.FindFile(settings.Path, "document"));
        return IsBaseline(file)
            ? throw new InputException($"The file '{settings.Path}' is a baseline. Name the document.")
            : Build(settings, file, pinned, cancellationToken);
    }

    /// <summary>Builds the client of a document that is not necessarily on disk.</summary>
    /// <param name="settings">The settings of the document.</param>
    /// <param name="document">The document.</param>
    /// <param name="pinned">The client whose names are kept, or <see langword="null"/>.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <param name="label">The name of the document in reports; <see langword="null"/> for its path.</param>
    /// <exception cref="InputException">An overlay or a part cannot be read.</exception>
    /// <exception cref="UnreadableClientException">The text is not a document.</exception>
    public ClientVersion Build(
        DocumentSettings settings, TextFile document, Baseline? pinned, CancellationToken cancellationToken, string? label = null)
    {
        var prepared = _documents.Prepare(settings, document, cancellationToken);
        var diagnostics = new DiagnosticBag();
        var loaded = ModelStep.Read(prepared.Input, diagnostics, cancellationToken);
        var names = pinned is null ? null : BaselineNames.Of(pinned);
        var baseline = loaded is null
            ? null
            : BaselineBuilder.Build(
                ApiModelBuilder.Build(loaded, prepared.Input.Settings, diagnostics, cancellationToken, pinned: names),
                loaded.Document.Info?.Title,
                loaded.Document.Info?.Version);
        var reported = prepared.Report(diagnostics.ToEquatableArray(settings.IsStrict));
        return baseline is null || reported.Any(diagnostic => diagnostic.IsFatal)
            ? throw new UnreadableClientException(document.Path, reported)
            : new ClientVersion(loaded!.Locate)
            {
                Path = document.Path,
                Label = label,
                Baseline = baseline,
                Diagnostics = reported,
                Files = prepared.Files,
            };
    }

    /// <summary>Reads a baseline.</summary>
    /// <exception cref="InputException">The file cannot be read.</exception>
    /// <exception cref="UnreadableClientException">The file is not a baseline.</exception>
    public static ClientVersion ReadBaseline(TextFile file, CancellationToken cancellationToken)
    {
        var diagnostics = new DiagnosticBag();
        var text = new DocumentText(file.Path, file.GetText(cancellationToken).ToString());
        return BaselineReader.Read(text, diagnostics, cancellationToken) is { } read
            ? new ClientVersion(read.Locate)
            {
                Path = file.Path,
                Baseline = read.Baseline,
                IsRecorded = true,
                Files = new Dictionary<string, AdditionalText> { [file.Path] = file },
            }
            : throw new UnreadableClientException(
                file.Path, [.. diagnostics.ToEquatableArray().Select(ReportedDiagnostic.Of)]);
    }

    /// <summary>Returns a value indicating whether a file is a baseline, by its name or its first member.</summary>
    private static bool IsBaseline(TextFile file) =>
        file.Path.EndsWith(BaselineFiles.Extension, StringComparison.OrdinalIgnoreCase) || FirstMember().IsMatch(file.GetText().ToString());

    [GeneratedRegex(@"^\s*\{\s*""cf1genBaseline""\s*:")]
    private static partial Regex FirstMember();
}
