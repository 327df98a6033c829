using Cf1Gen.Cli.Diagnostics;
using Cf1Gen.Cli.Documents;
using Cf1Gen.Cli.Output;
using Cf1Gen.Cli.Overlays.Fixes;

namespace Cf1Gen.Cli.Overlays;

/// <summary>Creates an overlay.</summary>
/// <param name="context">The console.</param>
internal sealed class OverlayCreation(ToolContext context)
{
    public required DocumentSettings Document { get; init; }

    /// <summary>Gets the path of the overlay; <see langword="null"/> for the standard output.</summary>
    public string? File { get; init; }

    public IReadOnlyList<NameChange> Names { get; init; } = [];

    public IReadOnlyList<PagingChange> Pagings { get; init; } = [];

    public bool FixesDiagnostics { get; init; }

    /// <summary>Gets the ids of the diagnostics to fix. If empty, all are but that of the root path.</summary>
    public IReadOnlyList<string> Ids { get; init; } = [];

    public bool IsAppended { get; init; }

    public bool IsForced { get; init; }

    public bool IsJson { get; init; }

    private string? FullPath => File is null ? null : context.Resolve(File);

    /// <summary>Writes the overlay and returns the exit code.</summary>
    public int Run(CancellationToken cancellationToken)
    {
        CheckArguments();
        var isExtended = IsAppended && System.IO.File.Exists(FullPath);
        var draft = new OverlayDraft(
            new DocumentLoader(context),
            isExtended
                ? Document with { Overlays = [.. Document.Overlays.Where(path => context.Resolve(path) != FullPath), File!] }
                : Document,
            cancellationToken);

        var before = draft.Load();
        if (!before.IsReadable)
        {
            before.Diagnostics.Where(diagnostic => diagnostic.IsFatal).ToList().ForEach(context.Report);
            return ExitCode.InvalidInput;
        }

        foreach (var paging in Pagings)
        {
            draft.Add(paging.CreateEdits(draft.ReadNodes()));
        }

        if (Names.Count > 0)
        {
            var nodes = draft.ReadNodes();
            draft.Add(Names.Select(name => name.CreateEdit(nodes)));
        }

        if (FixesDiagnostics)
        {
            draft.FixDiagnostics(
                id => Ids.Count == 0 ? id != DiagnosticFixes.RootPath : Ids.Contains(id, StringComparer.OrdinalIgnoreCase));
        }

        var after = draft.Load();
        if (draft.Edits.Count > 0)
        {
            Write(draft.Edits, before.Path, isExtended);
        }

        Report(draft, before, after);
        return ExitCode.Success;
    }

    private void CheckArguments()
    {
        if (Names.Count == 0 && Pagings.Count == 0 && !FixesDiagnostics)
        {
            throw new InputException("The overlay would be empty. Specify --rename, --paging or --from-diagnostics.");
        }

        if (Ids.FirstOrDefault(id => !DiagnosticFixes.Ids.Contains(id, StringComparer.OrdinalIgnoreCase)) is { } unknown)
        {
            throw new InputException(
                $"No overlay can fix '{unknown}'. It can fix {string.Join(", ", DiagnosticFixes.Ids.Order(StringComparer.Ordinal))}.");
        }

        if (Directory.Exists(FullPath))
        {
            throw new InputException($"The file '{File}' of the overlay is a folder.");
        }

        if (System.IO.File.Exists(FullPath) && !IsAppended && !IsForced)
        {
            throw new InputException($"The file '{File}' exists. Add actions to it with --append, or replace it with --force.");
        }
    }

    private void Write(IReadOnlyCollection<OverlayEdit> edits, string document, bool isExtended)
    {
        if (FullPath is not { } path)
        {
            if (!IsJson)
            {
                context.Output.Write(OverlayFile.Format(context.Resolve("overlay.yaml"), edits, document));
            }
        }
        else if (isExtended)
        {
            new OverlayFile(path).Append(edits);
        }
        else
        {
            new OverlayFile(path).Write(edits, document);
        }
    }

    private void Report(OverlayDraft draft, DocumentResult before, DocumentResult after)
    {
        var remaining = after.Diagnostics.Select(Identify).ToHashSet();
        var resolved = before.Diagnostics.Where(diagnostic => !remaining.Contains(Identify(diagnostic))).ToList();
        if (IsJson)
        {
            context.WriteJson(new
            {
                File = FullPath is { } path ? context.Display(path) : null,
                Actions = draft.Edits.Select(edit => edit.ToJson()),
                Fixed = resolved.Select(diagnostic => DiagnosticJson.Of(diagnostic, context)),
                Remaining = DiagnosticCounts.Of([.. after.Diagnostics]),
            });
            return;
        }

        // The overlay itself can be on the standard output.
        context.WriteHint(
            $"{(FullPath is { } file ? context.Display(file) : "overlay")}: {Count(draft.Edits.Count, "action")}, "
            + $"{Count(resolved.Count, "diagnostic")} fixed; {DiagnosticCounts.Of([.. after.Diagnostics])} left");
    }

    private static string Count(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";

    private static (string, string, string, int) Identify(ReportedDiagnostic diagnostic) =>
        (diagnostic.Id, diagnostic.Message, diagnostic.Path, diagnostic.Line);
}
