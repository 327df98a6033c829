using System.Globalization;
using System.CommandLine;
using Cf1Gen.Cli.Changes;
using Cf1Gen.Cli.Diagnostics;
using Cf1Gen.Cli.Documents;
using Cf1Gen.Cli.Output;
using Cf1Gen.Cli.Reports;
using Cf1Gen.Cli.Updates;
using Microsoft.CodeAnalysis;

namespace Cf1Gen.Cli.Commands;

/// <summary>The command that replaces a document with a newer one.</summary>
internal static class UpdateCommand
{
    private const int DefaultTimeout = 60;
    private const int DefaultSize = 64;

    /// <summary>Creates the command.</summary>
    public static Command Create(ToolContext context)
    {
        var document = DocumentOptions.CreateArgument();
        var options = new DocumentOptions();
        var from = new Option<string>("--from")
        {
            Description = "The newer document: a file or an address.",
            HelpName = "FILE|URL",
            Required = true,
        };
        var sha256 = Text("--sha256", "HASH", "The SHA-256 hash that the newer document must have.");
        var removal = new Option<bool>("--allow-removal") { Description = "Accepts a document that lacks many operations." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Writes nothing." };
        var report = Text("--report", "FILE", "A file for the report: .md, .json, .html or .txt.");
        var timeout = Number("--timeout", "SECONDS", "The maximum time of the requests.", DefaultTimeout);
        var size = Number("--max-size", "MB", "The maximum size of the newer document.", DefaultSize);
        var json = CommonOptions.Json();
        var command = new Command("update", "Replaces a document with a newer one, after a check and a comparison.")
        {
            document, from, sha256, removal, dryRun, report, timeout, size, json,
        };
        options.AddTo(command);
        command.SetAction(async (arguments, cancellationToken) =>
        {
            var settings = options.Read(arguments, arguments.GetRequiredValue(document));
            var baseline = settings.Baseline is { } named
                ? new DocumentLoader(context).FindFile(named, "baseline")
                : context.Resolve(BaselineFiles.PathFor(settings.Path));
            var hash = ContentRules.ParseHash(arguments.GetValue(sha256));
            var reportFile = arguments.GetValue(report);
            var format = reportFile is null ? null : ReportWriter.FormatOf(reportFile);
            if (reportFile is not null && format is null)
            {
                throw new InputException($"The extension of '{reportFile}' is not .md, .json, .html or .txt.");
            }

            var limits = new FetchLimits(TimeSpan.FromSeconds(arguments.GetValue(timeout)), arguments.GetValue(size));
            var fetched = await new DocumentFetcher(context, limits)
                .FetchAsync(arguments.GetRequiredValue(from), settings.Path, cancellationToken);
            ContentRules.Check(fetched, new TextFile(settings.Path, fetched.Content).GetText(cancellationToken).ToString(), hash);
            var update = new UpdatePlanner(context)
                .Plan(settings with { Baseline = null }, fetched, baseline, arguments.GetValue(removal), cancellationToken);
            var isDryRun = arguments.GetValue(dryRun);
            // A report that cannot be written leaves the document as it is.
            if (format is { } form && update.Report is { } view)
            {
                ReportWriter.Save(view, form, context.Resolve(reportFile!), context);
            }

            if (update.Result != UpdateResult.Unchanged && !isDryRun)
            {
                cancellationToken.ThrowIfCancellationRequested();
                AtomicFile.Write(update.Path, fetched.Content);
            }

            if (arguments.GetValue(json))
            {
                WriteJson(update, isDryRun, context);
            }
            else
            {
                WriteText(update, isDryRun, File.Exists(baseline) ? options.Repeat(arguments) : null, context);
            }

            return ExitCode.Success;
        });
        return command;
    }

    private static Option<string?> Text(string name, string value, string description) =>
        new(name) { HelpName = value, Description = description };

    private static Option<int> Number(string name, string value, string description, int defaultValue)
    {
        var option = new Option<int>(name) { HelpName = value, Description = description, DefaultValueFactory = _ => defaultValue };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !IsValid(token.Value))
            {
                result.AddError($"The value '{result.Tokens[0].Value}' of '{name}' is not a number from 1 to 10000.");
            }
        });
        return option;
    }

    private static bool IsValid(string number) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value is >= 1 and <= 10_000;

    private static void WriteJson(PlannedUpdate update, bool isDryRun, ToolContext context) => context.WriteJson(new
    {
        Document = context.Display(update.Path),
        Source = update.Document.Source,
        update.Document.Sha256,
        Bytes = update.Document.Content.Length,
        update.Result,
        IsDryRun = isDryRun,
        StaleActions = update.Stale.Select(diagnostic => DiagnosticJson.Of(diagnostic, context)),
        ActionsNotNeeded = update.NotNeeded.Select(diagnostic => DiagnosticJson.Of(diagnostic, context)),
        Report = update.Report is { } view ? JsonReport.Of(view) : null,
    });

    private static void WriteText(PlannedUpdate update, bool isDryRun, string? accepting, ToolContext context)
    {
        if (update.Report is { Changes.Count: > 0 } view)
        {
            ReportWriter.Write(view, ReportFormat.Console, context);
            context.WriteLine();
        }

        WriteActions("Actions of overlays without a target in the new document:", update.Stale, context);
        WriteActions("Actions of overlays that the new document does not need:", update.NotNeeded, context);
        var result = (update.Result, isDryRun) switch
        {
            (UpdateResult.Unchanged, _) => "up to date with",
            (UpdateResult.Created, false) => "created from",
            (UpdateResult.Created, true) => "would be created from",
            (_, false) => "updated from",
            _ => "would be updated from",
        };
        context.WriteLine($"{context.Display(update.Path)}: {result} {update.Document.Source} (SHA-256 {update.Document.Sha256})");
        if (accepting is not null && !isDryRun && update.Report is { Changes.Count: > 0 })
        {
            context.WriteLine($"To accept the changes, run '{CliApplication.Name} baseline {context.Display(update.Path)}{accepting}'.");
        }
    }

    private static void WriteActions(string title, IReadOnlyList<ReportedDiagnostic> diagnostics, ToolContext context)
    {
        if (diagnostics.Count == 0)
        {
            return;
        }

        context.WriteLine(title);
        foreach (var diagnostic in diagnostics)
        {
            context.WriteLine("  " + DiagnosticWriter.Describe(diagnostic, context), Severities.StyleOf(diagnostic.Severity));
        }

        context.WriteLine();
    }
}
