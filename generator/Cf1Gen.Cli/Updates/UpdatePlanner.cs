using Cf1Gen.Cli.Changes;
using Cf1Gen.Cli.Diagnostics;
using Cf1Gen.Cli.Documents;
using Cf1Gen.Cli.Output;
using Cf1Gen.Cli.Reports;
using Cf1Gen.Generator.Baselines;
using Cf1Gen.Generator.Baselines.Changes;
using Microsoft.CodeAnalysis;

namespace Cf1Gen.Cli.Updates;

/// <summary>Validates a fetched document and compares its client with that of the file that it replaces.</summary>
/// <param name="context">The current folder.</param>
internal sealed class UpdatePlanner(ToolContext context)
{
    private readonly ClientVersionLoader _loader = new(context);

    /// <summary>Plans an update.</summary>
    /// <param name="settings">The settings of the document.</param>
    /// <param name="document">The new document.</param>
    /// <param name="baseline">The full path of the baseline, which need not exist.</param>
    /// <param name="allowRemoval"><see langword="true"/> to accept that many operations are gone.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <exception cref="InputException">A file cannot be read.</exception>
    /// <exception cref="UnreadableClientException">The baseline is not valid.</exception>
    /// <exception cref="RefusedDocumentException">The document is not accepted.</exception>
    public PlannedUpdate Plan(
        DocumentSettings settings, FetchedDocument document, string baseline, bool allowRemoval, CancellationToken cancellationToken)
    {
        var path = context.Resolve(settings.Path);
        var file = new TextFile(path, document.Content);
        var current = File.Exists(path) ? File.ReadAllBytes(path) : null;
        var currentFile = current is null ? null : new TextFile(path, current);
        var recorded = File.Exists(baseline) ? ClientVersionLoader.ReadBaseline(new TextFile(baseline), cancellationToken) : null;
        var old = currentFile is null ? recorded : FindOld(settings, currentFile, recorded, cancellationToken);
        var followed = old is null
            ? settings
            : ClientNames.Follow(settings, old, currentFile?.GetText(cancellationToken).ToString(), file);
        var after = Build(followed, file, old?.Baseline, document, cancellationToken);
        var report = old is null ? null : BaselineComparer.Compare(old.Baseline, after.Baseline);
        if (report is not null && !allowRemoval)
        {
            Check(report, document, current?.Length ?? 0);
        }

        return new PlannedUpdate(
            path,
            document,
            current is null ? UpdateResult.Created
                : current.AsSpan().SequenceEqual(document.Content) ? UpdateResult.Unchanged
                : UpdateResult.Updated,
            report is null ? null : new ReportView(report, old!, after, context),
            OfIds(after, "CF1106", "CF1108"),
            OfIds(after, "CF1107"));
    }

    private static List<ReportedDiagnostic> OfIds(ClientVersion client, params string[] ids) =>
        [.. client.Diagnostics.Where(diagnostic => ids.Contains(diagnostic.Id))];

    /// <summary>
    /// Returns the client with which the new one is compared: that of the baseline. If the document is the one of the baseline, its
    /// client is the same and its lines are those of the vendor.
    /// </summary>
    private ClientVersion? FindOld(
        DocumentSettings settings, TextFile document, ClientVersion? recorded, CancellationToken cancellationToken)
    {
        try
        {
            var kept = recorded is null ? settings : ClientNames.Keep(settings, recorded);
            var current = _loader.Build(kept, document, recorded?.Baseline, cancellationToken);
            return recorded is null || BaselineWriter.Write(current.Baseline) == BaselineWriter.Write(recorded.Baseline)
                ? current
                : recorded;
        }
        catch (UnreadableClientException exception)
        {
            // The update can be the way to fix the file.
            context.WriteHint($"The file '{settings.Path}' is not a valid document, and its client is not compared.");
            exception.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList().ForEach(context.Report);
            return recorded;
        }
    }

    private ClientVersion Build(
        DocumentSettings settings, TextFile file, Baseline? pinned, FetchedDocument document, CancellationToken cancellationToken)
    {
        try
        {
            return _loader.Build(settings, file, pinned, cancellationToken, document.Source);
        }
        catch (UnreadableClientException exception)
        {
            var error = exception.Diagnostics.First(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
            throw new RefusedDocumentException(
                error.Path == file.Path
                    ? $"'{document.Source}' is not a complete OpenAPI document. Line {error.Line}, column {error.Column}: {error.Message}"
                    : DiagnosticWriter.Describe(error, context),
                exception);
        }
    }

    private static void Check(ChangeReport report, FetchedDocument document, int oldLength)
    {
        if (report.IsMassRemoval)
        {
            var example = report.Changes.First(change => change is { Kind: ChangeKind.Removed, Subject: ChangeSubject.Operation }).Name;
            throw new RefusedDocumentException(
                $"'{document.Source}' lacks {report.RemovedOperations} of the {report.OldOperations} operations, for example '{example}'. "
                    + "If that is intended, specify '--allow-removal'.");
        }

        if (document.Content.Length * 2L < oldLength && report.Changes.Any(change => change.Kind == ChangeKind.Removed))
        {
            throw new RefusedDocumentException(
                $"'{document.Source}' has {document.Content.Length:N0} bytes, less than half of the {oldLength:N0} of the file, and lacks "
                    + "parts of the client. If that is intended, specify '--allow-removal'.");
        }
    }
}
