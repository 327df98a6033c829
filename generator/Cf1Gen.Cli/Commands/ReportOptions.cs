using System.CommandLine;
using Cf1Gen.Cli.Output;
using Cf1Gen.Cli.Reports;

namespace Cf1Gen.Cli.Commands;

/// <summary>The options of a command that reports changes.</summary>
internal sealed class ReportOptions
{
    private readonly Option<string?> _format = new("--format")
    {
        Description = "The form of the report [default: that of the extension of --output, or console].",
    };

    private readonly Option<string?> _output = new("--output", "-o")
    {
        Description = "The file that receives the report, in place of the standard output.",
        HelpName = "FILE",
    };

    private readonly Option<bool> _json = CommonOptions.Json();

    /// <summary>Initializes a new instance of the <see cref="ReportOptions"/> class.</summary>
    public ReportOptions() => _format.AcceptOnlyFromAmong("console", "markdown", "json", "html");

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(_format);
        command.Options.Add(_output);
        command.Options.Add(_json);
    }

    /// <summary>Writes a report where the arguments specify it.</summary>
    /// <exception cref="InputException">The options contradict each other.</exception>
    public void Write(ReportView view, ParseResult arguments, ToolContext context)
    {
        var format = FormatOf(arguments);
        if (arguments.GetValue(_output) is not { } output)
        {
            ReportWriter.Write(view, format, context);
            return;
        }

        var path = context.Resolve(output);
        ReportWriter.Save(view, format, path, context);
        context.WriteLine($"{context.Display(path)}: {view.Summary}");
    }

    /// <summary>Returns a value indicating whether the report is text for a terminal, to which a command can add.</summary>
    public bool IsForTerminal(ParseResult arguments) =>
        arguments.GetValue(_output) is not null || FormatOf(arguments) == ReportFormat.Console;

    private ReportFormat FormatOf(ParseResult arguments)
    {
        var format = arguments.GetValue(_format);
        if (arguments.GetValue(_json))
        {
            return format is null or "json"
                ? ReportFormat.Json
                : throw new InputException($"The options '--json' and '--format {format}' exclude each other.");
        }

        return format switch
        {
            "console" => ReportFormat.Console,
            "markdown" => ReportFormat.Markdown,
            "json" => ReportFormat.Json,
            "html" => ReportFormat.Html,
            _ when arguments.GetValue(_output) is { } output => ReportWriter.FormatOf(output)
                ?? throw new InputException($"The extension of '{output}' is not .md, .json, .html or .txt. Specify --format."),
            _ => ReportFormat.Console,
        };
    }
}
