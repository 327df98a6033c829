using System.CommandLine;
using Cf1Gen.Cli.Documents;
using Cf1Gen.Cli.Listing;
using Cf1Gen.Cli.Output;

namespace Cf1Gen.Cli.Commands;

/// <summary>The command that shows what becomes of a document.</summary>
internal static class ListCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create(ToolContext context)
    {
        var document = DocumentOptions.CreateArgument();
        var options = new DocumentOptions();
        var tree = new Option<bool>("--tree") { Description = "Shows the methods in the tree of clients." };
        var json = CommonOptions.Json();
        var command = new Command("list", "Shows the methods and types that a document becomes, and what is lost or wrong.")
        {
            document, tree, json,
        };
        options.AddTo(command);
        command.SetAction((arguments, cancellationToken) =>
        {
            var result = new DocumentLoader(context).Load(
                options.Read(arguments, arguments.GetRequiredValue(document)), int.MaxValue, cancellationToken);
            var report = new ListReport(result, context);
            if (arguments.GetValue(json))
            {
                report.WriteJson();
            }
            else
            {
                report.WriteText(arguments.GetValue(tree));
            }

            return Task.FromResult(ExitCode.Of(result));
        });
        return command;
    }
}
