using System.CommandLine;
using Cf1Gen.Cli.Changes;
using Cf1Gen.Cli.Documents;
using Cf1Gen.Cli.Output;
using Cf1Gen.Cli.Reports;
using Cf1Gen.Generator.Baselines.Changes;
using Microsoft.CodeAnalysis;

namespace Cf1Gen.Cli.Commands;

/// <summary>The command that compares the clients of two documents.</summary>
internal static class DiffCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create(ToolContext context)
    {
        var old = DocumentOptions.CreateArgument("OLD", "The old OpenAPI document, or a baseline.");
        var @new = DocumentOptions.CreateArgument("NEW", "The new OpenAPI document, in JSON or YAML.");
        var options = new DocumentOptions();
        var report = new ReportOptions();
        var failOn = FailOn.CreateOption();
        var noPins = new Option<bool>("--no-pins") { Description = "Names the new client without regard to the old one." };
        var command = new Command("diff", "Shows what a new document changes for the users of the client.") { old, @new, failOn, noPins };
        report.AddTo(command);
        options.AddTo(command);
        command.SetAction((arguments, cancellationToken) =>
        {
            var loader = new ClientVersionLoader(context);
            var before = loader.Load(options.Read(arguments, arguments.GetRequiredValue(old)), cancellationToken);
            var settings = options.Read(arguments, arguments.GetRequiredValue(@new));
            var after = loader.LoadDocument(
                KeepsNames(before, settings) ? ClientNames.Keep(settings, before) : settings,
                arguments.GetValue(noPins) ? null : before.Baseline,
                cancellationToken);
            var errors = before.Diagnostics.Concat(after.Diagnostics).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
            errors.ToList().ForEach(context.Report);

            var changes = BaselineComparer.Compare(before.Baseline, after.Baseline);
            report.Write(new ReportView(changes, before, after, context), arguments, context);
            return Task.FromResult(FailOn.ExitCodeOf(changes, arguments.GetValue(failOn)));
        });
        return command;
    }

    /// <summary>
    /// Returns a value indicating whether the new client has the name of the old one. Two documents with one file name are versions of
    /// one file, each of which has the name that a build would give it.
    /// </summary>
    private static bool KeepsNames(ClientVersion before, DocumentSettings after) => before.IsRecorded || after.Baseline is not null
        || !string.Equals(Path.GetFileName(before.Path), Path.GetFileName(after.Path), StringComparison.Ordinal);
}
