using System.CommandLine;
using Cf1Gen.Cli.Changes;
using Cf1Gen.Cli.Documents;
using Cf1Gen.Cli.Output;
using Cf1Gen.Cli.Reports;
using Cf1Gen.Generator.Baselines;
using Cf1Gen.Generator.Baselines.Changes;
using Microsoft.CodeAnalysis;

namespace Cf1Gen.Cli.Commands;

/// <summary>The command that writes the baseline of a document.</summary>
internal static class BaselineCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create(ToolContext context)
    {
        var document = DocumentOptions.CreateArgument();
        var options = new DocumentOptions();
        var output = new Option<string?>("--output", "-o")
        {
            Description = "The file of the baseline [default: the document with the extension .baseline.json].",
            HelpName = "FILE",
        };
        var reset = new Option<bool>("--reset-names")
        {
            Description = "Gives all members the names that they would have without a baseline.",
        };
        var check = new Option<bool>("--check") { Description = "Writes nothing, and fails if the file is not up to date." };
        var json = CommonOptions.Json();
        var command = new Command("baseline", "Writes or updates the file with which builds compare the client.")
        {
            document, output, reset, check, json,
        };
        options.AddTo(command);
        command.SetAction((arguments, cancellationToken) =>
        {
            var settings = options.Read(arguments, arguments.GetRequiredValue(document));
            var path = context.Resolve(arguments.GetValue(output) ?? BaselineFiles.PathFor(settings.Path));
            if (path == context.Resolve(settings.Path))
            {
                throw new InputException($"The file '{settings.Path}' is the document. Name another file for the baseline.");
            }

            var old = settings.Baseline is { } named ? new DocumentLoader(context).FindFile(named, "baseline") : path;
            var before = File.Exists(old) ? Read(old, arguments.GetValue(reset), cancellationToken) : null;
            var after = new ClientVersionLoader(context).LoadDocument(
                before is null ? settings : ClientNames.Keep(settings, before),
                arguments.GetValue(reset) ? null : before?.Baseline,
                cancellationToken);
            if (after.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList() is { Count: > 0 } errors)
            {
                errors.ForEach(context.Report);
                context.WriteHint("Nothing was written, because the document has errors.");
                return Task.FromResult(ExitCode.Findings);
            }

            var text = BaselineWriter.Write(after.Baseline);
            var exists = File.Exists(path);
            var isUpToDate = exists && File.ReadAllText(path).ReplaceLineEndings("\n") == text;
            var isCheck = arguments.GetValue(check);
            if (!isUpToDate && !isCheck)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                AtomicFile.Write(path, System.Text.Encoding.UTF8.GetBytes(text));
            }

            Write(before, after, (path, exists, isUpToDate, isCheck), arguments.GetValue(json), context);
            return Task.FromResult(isCheck && !isUpToDate ? ExitCode.Findings : ExitCode.Success);
        });
        return command;
    }

    /// <summary>
    /// Reads the old baseline. One that is not valid, with a merge conflict for example, is replaced if no names are kept.
    /// </summary>
    private static ClientVersion? Read(string path, bool isReset, CancellationToken cancellationToken)
    {
        try
        {
            return ClientVersionLoader.ReadBaseline(new TextFile(path), cancellationToken);
        }
        catch (UnreadableClientException) when (isReset)
        {
            return null;
        }
    }

    private static void Write(
        ClientVersion? before,
        ClientVersion after,
        (string Path, bool Exists, bool IsUpToDate, bool IsCheck) file,
        bool isJson,
        ToolContext context)
    {
        var view = before is null
            ? null
            : new ReportView(BaselineComparer.Compare(before.Baseline, after.Baseline), before, after, context);
        if (isJson)
        {
            context.WriteJson(new
            {
                Baseline = context.Display(file.Path),
                file.IsUpToDate,
                Report = view is null ? null : JsonReport.Of(view),
            });
            return;
        }

        if (view?.Changes.Count > 0)
        {
            ReportWriter.Write(view, ReportFormat.Console, context);
        }

        var result = file switch
        {
            { IsUpToDate: true } => "up to date",
            { IsCheck: true, Exists: false } => "does not exist",
            { IsCheck: true } => "not up to date",
            { Exists: false } => "created",
            _ => "updated",
        };
        var counts = ChangeWords.Count(after.Baseline.Operations.Count, "operation", "operations") + ", "
            + ChangeWords.Count(after.Baseline.Types.Count, "type", "types");
        context.WriteLine($"{context.Display(file.Path)}: {result}, {counts}");
    }
}
