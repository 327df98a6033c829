using System.CommandLine;
using Cf1Gen.Cli.Diagnostics;
using Cf1Gen.Cli.Documents;
using Cf1Gen.Cli.Generation;
using Cf1Gen.Cli.Output;
using Cf1Gen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Cf1Gen.Cli.Commands;

/// <summary>The command that writes the generated code to files.</summary>
internal static class GenerateCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create(ToolContext context)
    {
        var document = DocumentOptions.CreateArgument();
        var options = new DocumentOptions();
        var folder = new Option<string>("--output", "-o") { Description = "The folder of the files.", HelpName = "DIR", Required = true };
        var registration = new Option<bool>("--dependency-injection")
        {
            Description = "Generates the registration for the package Cf1Gen.Extensions.DependencyInjection.",
        };
        var check = new Option<bool>("--check", "--dry-run") { Description = "Writes nothing, and fails if a file would change." };
        var force = new Option<bool>("--force") { Description = "Replaces the code of another client in the folder." };
        var json = CommonOptions.Json();
        var command = new Command("generate", "Writes the generated code to files.")
        {
            document, folder, registration, check, force, json,
        };
        options.AddTo(command);
        command.SetAction((arguments, cancellationToken) =>
        {
            var settings = options.Read(arguments, arguments.GetRequiredValue(document)) with
            {
                UsesDependencyInjection = arguments.GetValue(registration),
            };
            var result = new DocumentLoader(context).Load(settings, DiagnosticBag.MaximumPerId, cancellationToken);
            foreach (var diagnostic in result.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning))
            {
                context.Report(diagnostic);
            }

            if (ExitCode.Of(result) is var code and not ExitCode.Success)
            {
                context.WriteHint("Nothing was written, because the document has errors.");
                return Task.FromResult(code);
            }

            var output = new OutputFolder(context.Resolve(arguments.GetRequiredValue(folder)));
            var changes = output.Compare(result.Settings.ClientName, result.Generate(), arguments.GetValue(force));
            var isCheck = arguments.GetValue(check);
            if (!isCheck)
            {
                output.Apply(result.Settings.ClientName, changes);
            }

            Write(output, changes, isCheck, arguments.GetValue(json), context);
            return Task.FromResult(isCheck && changes.Any(IsDifferent) ? ExitCode.Findings : ExitCode.Success);
        });
        return command;
    }

    private static bool IsDifferent(FileChange change) => change.Kind != FileChangeKind.Unchanged;

    private static void Write(OutputFolder folder, IReadOnlyList<FileChange> changes, bool isCheck, bool isJson, ToolContext context)
    {
        if (isJson)
        {
            context.WriteJson(new
            {
                Folder = context.Display(folder.Path),
                Files = changes.Select(change => new { change.Name, change.Kind }),
            });
            return;
        }

        foreach (var change in changes.Where(IsDifferent))
        {
            context.WriteLine($"{change.Kind.ToString().ToLowerInvariant(),-8} {context.Display(Path.Combine(folder.Path, change.Name))}");
        }

        var files = changes.Count(change => change.Text is not null);
        context.WriteLine(
            $"{context.Display(folder.Path)}: {files} files, {changes.Count(IsDifferent)} {(isCheck ? "would change" : "changed")}");
    }
}
