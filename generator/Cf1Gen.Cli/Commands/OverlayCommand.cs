using System.CommandLine;
using Cf1Gen.Cli.Documents;
using Cf1Gen.Cli.Output;
using Cf1Gen.Cli.Overlays;

namespace Cf1Gen.Cli.Commands;

/// <summary>The commands about overlays.</summary>
internal static class OverlayCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create(ToolContext context) => new("overlay", "Corrects documents with overlays.") { CreateNew(context) };

    private static Command CreateNew(ToolContext context)
    {
        var document = DocumentOptions.CreateArgument();
        var options = new DocumentOptions();
        var file = new Option<string?>("--output", "-o")
        {
            Description = "The file of the overlay; the standard output if it is not specified.",
            HelpName = "FILE",
        };
        var renames = List(
            "--rename", "SUBJECT=NAME", "A name: 'GET /notes=Search', '/notes=Memos', '#/components/schemas/note=Note'. Can be repeated.");
        var pagings = List(
            "--paging", "SUBJECT=PAGING", "The paging of an operation: 'GET /notes=false', 'GET /notes={ kind: page }'. Can be repeated.");
        var diagnostics = new Option<bool>("--from-diagnostics")
        {
            Description = "Fixes the diagnostics of the document that an overlay can fix.",
        };
        var only = List("--only", "IDS", "The ids of the diagnostics to fix [default: all except CF1084, which changes names].");
        var append = new Option<bool>("--append") { Description = "Adds the actions to an existing overlay, which is applied before." };
        var force = new Option<bool>("--force") { Description = "Replaces an existing file." };
        var json = CommonOptions.Json();
        var command = new Command("new", "Writes an overlay with names, or with fixes for the diagnostics of a document.")
        {
            document, file, renames, pagings, diagnostics, only, append, force, json,
        };
        options.AddTo(command);
        command.SetAction((arguments, cancellationToken) => Task.FromResult(new OverlayCreation(context)
        {
            Document = options.Read(arguments, arguments.GetRequiredValue(document)),
            File = arguments.GetValue(file),
            Names = [.. (arguments.GetValue(renames) ?? []).Select(NameChange.Parse)],
            Pagings = [.. (arguments.GetValue(pagings) ?? []).Select(PagingChange.Parse)],
            FixesDiagnostics = arguments.GetValue(diagnostics),
            Ids = [.. MetadataProvider.List(arguments.GetValue(only) ?? []).Split('|', ',').Where(id => id.Length > 0)],
            IsAppended = arguments.GetValue(append),
            IsForced = arguments.GetValue(force),
            IsJson = arguments.GetValue(json),
        }.Run(cancellationToken)));
        return command;
    }

    private static Option<string[]> List(string name, string value, string description) =>
        new(name) { HelpName = value, Description = description };
}
