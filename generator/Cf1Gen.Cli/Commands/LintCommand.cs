using System.CommandLine;
using Cf1Gen.Cli.Diagnostics;
using Cf1Gen.Cli.Documents;
using Cf1Gen.Cli.Output;
using Cf1Gen.Cli.Overlays.Fixes;
using Microsoft.CodeAnalysis;

namespace Cf1Gen.Cli.Commands;

/// <summary>The command that shows the diagnostics of a document.</summary>
internal static class LintCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create(ToolContext context)
    {
        var document = DocumentOptions.CreateArgument();
        var options = new DocumentOptions();
        var failOn = Severities.CreateOption("--fail-on", "The least severity with which the command fails.", "error");
        var least = Severities.CreateOption("--show", "The least severity that is shown.", "info");
        var json = CommonOptions.Json();
        var command = new Command("lint", "Shows all diagnostics of a document, with excerpts.") { document, failOn, least, json };
        options.AddTo(command);
        command.SetAction((arguments, cancellationToken) =>
        {
            var result = new DocumentLoader(context).Load(
                options.Read(arguments, arguments.GetRequiredValue(document)), int.MaxValue, cancellationToken);
            var show = Severities.Parse(arguments.GetValue(least));
            Write(result, show, arguments.GetValue(json), options.Repeat(arguments), context, cancellationToken);
            return Task.FromResult(ExitCode.Of(result, Severities.Parse(arguments.GetValue(failOn))));
        });
        return command;
    }

    private static void Write(
        DocumentResult document,
        DiagnosticSeverity? show,
        bool isJson,
        string options,
        ToolContext context,
        CancellationToken cancellationToken)
    {
        var counts = DiagnosticCounts.Of(document.Diagnostics);
        var shown = document.Diagnostics.Where(diagnostic => diagnostic.Severity >= show).ToList();
        if (isJson)
        {
            context.WriteJson(new
            {
                Document = context.Display(document.Path),
                Diagnostics = shown.Select(diagnostic => DiagnosticJson.Of(diagnostic, context)),
                Summary = counts,
            });
            return;
        }

        var writer = new DiagnosticWriter(document, context);
        shown.ForEach(writer.Write);
        context.WriteLine($"{context.Display(document.Path)}: {counts}");
        if (DiagnosticFixes.Count(document, cancellationToken) is > 0 and var count)
        {
            context.WriteLine(
                $"An overlay can fix {count} of them: "
                + $"cf1gen overlay new {context.Display(document.Path)} -o fixes.yaml --from-diagnostics{options}");
        }
    }
}
