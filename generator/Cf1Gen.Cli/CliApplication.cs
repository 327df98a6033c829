using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Cf1Gen.Cli.Changes;
using Cf1Gen.Cli.Commands;
using Cf1Gen.Cli.Output;
using Cf1Gen.Cli.Updates;
using Microsoft.CodeAnalysis;

namespace Cf1Gen.Cli;

/// <summary>Runs the commands of the tool.</summary>
internal static class CliApplication
{
    /// <summary>The name of the tool.</summary>
    public const string Name = "cf1gen";

    /// <summary>The width of help texts that are not written to a terminal, so that they do not depend on the machine.</summary>
    private const int HelpWidth = 120;

    /// <summary>Runs a command.</summary>
    /// <param name="arguments">The arguments of the process.</param>
    /// <param name="context">The files and the console of the process.</param>
    /// <returns>The exit code, see <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, ToolContext context)
    {
        var result = CreateRoot(context).Parse(arguments);
        if (result.Action is ParseErrorAction)
        {
            foreach (var error in result.Errors)
            {
                context.WriteError(error.Message);
            }

            context.WriteHint($"'{PathOf(result.CommandResult.Command)} --help' shows the arguments and options.");
            return ExitCode.InvalidInput;
        }

        try
        {
            return await result.InvokeAsync(new InvocationConfiguration
            {
                Output = context.Output,
                Error = context.Error,
                EnableDefaultExceptionHandler = false,
            });
        }
        catch (InputException exception)
        {
            context.WriteError(exception.Message);
            return ExitCode.InvalidInput;
        }
        catch (RefusedDocumentException exception)
        {
            context.WriteError(exception.Message);
            return ExitCode.Refused;
        }
        catch (UnreadableClientException exception)
        {
            foreach (var diagnostic in exception.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
            {
                context.Report(diagnostic);
            }

            return ExitCode.InvalidInput;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            context.WriteError(exception.Message);
            return ExitCode.InvalidInput;
        }
        catch (OperationCanceledException)
        {
            context.WriteError("The command was canceled.");
            return ExitCode.InvalidInput;
        }
#pragma warning disable CA1031 // A stack trace helps no user.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            context.WriteError($"{Name} failed: {exception.GetType().Name}: {exception.Message} This is a bug in {Name}.");
            return ExitCode.InvalidInput;
        }
    }

    /// <summary>Returns the names of a command and of those that contain it.</summary>
    public static string PathOf(Command command) =>
        command is RootCommand ? Name : $"{command.Parents.OfType<Command>().Select(PathOf).First()} {command.Name}";

    /// <summary>Creates the command line of the tool.</summary>
    public static RootCommand CreateRoot(ToolContext context)
    {
        var root = new RootCommand("Shows and writes what Cf1Gen generates from OpenAPI documents, and corrects documents with overlays.")
        {
            ListCommand.Create(context),
            LintCommand.Create(context),
            GenerateCommand.Create(context),
            DiffCommand.Create(context),
            BaselineCommand.Create(context),
            UpdateCommand.Create(context),
            OverlayCommand.Create(context),
        };
        root.HelpName = Name;
        foreach (var action in root.Options.OfType<HelpOption>().Select(option => option.Action).OfType<HelpAction>())
        {
            action.MaxWidth = context.TerminalWidth ?? HelpWidth;
        }

        return root;
    }
}
