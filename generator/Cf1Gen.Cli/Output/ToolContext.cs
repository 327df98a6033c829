using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Cf1Gen.Cli.Diagnostics;
using Spectre.Console;

namespace Cf1Gen.Cli.Output;

/// <summary>The console and the current folder of the process, which tests replace.</summary>
internal sealed class ToolContext
{
    /// <summary>The width of output that is not written to a terminal: no line is wrapped.</summary>
    private const int NoWrapping = 100_000;

    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    private readonly IAnsiConsole _errorConsole;

    /// <summary>Initializes a new instance of the <see cref="ToolContext"/> class.</summary>
    /// <param name="output">The standard output.</param>
    /// <param name="error">The standard error output.</param>
    /// <param name="folder">The full path of the current folder.</param>
    /// <param name="terminalWidth">The number of columns of the terminal; <see langword="null"/> if the output is redirected.</param>
    public ToolContext(TextWriter output, TextWriter error, string folder, int? terminalWidth = null)
    {
        (Output, Error, Folder, TerminalWidth) = (output, error, folder, terminalWidth);
        Console = Create(output, terminalWidth);
        _errorConsole = Create(error, terminalWidth);
    }

    /// <summary>Gets the standard output, for text that is written unchanged.</summary>
    public TextWriter Output { get; }

    /// <summary>Gets the standard error output.</summary>
    public TextWriter Error { get; }

    /// <summary>Gets the full path of the current folder.</summary>
    public string Folder { get; }

    /// <summary>Gets the number of columns of the terminal; <see langword="null"/> if the output is redirected.</summary>
    public int? TerminalWidth { get; }

    /// <summary>Gets the console for tables, trees and colored text.</summary>
    public IAnsiConsole Console { get; }

    /// <summary>Returns the context of the process.</summary>
    public static ToolContext OfProcess() => new(
        System.Console.Out,
        System.Console.Error,
        Directory.GetCurrentDirectory(),
        System.Console.IsOutputRedirected ? null : Math.Max(40, System.Console.WindowWidth));

    /// <summary>Returns the full path of a file that an argument names.</summary>
    public string Resolve(string path) => Path.GetFullPath(path, Folder);

    /// <summary>Returns a path as output shows it: relative if the file is in the current folder.</summary>
    public string Display(string path)
    {
        var relative = Path.GetRelativePath(Folder, path);
        var isOutside = Path.IsPathRooted(relative) || relative.Split('/', '\\')[0] == "..";
        return (isOutside ? path : relative).Replace('\\', '/');
    }

    /// <summary>Writes a line of text in a style.</summary>
    public void WriteLine(string text = "", Style? style = null) => Write(Console, text + "\n", style);

    /// <summary>Writes text in a style.</summary>
    public void Write(string text, Style? style = null) => Write(Console, text, style);

    /// <summary>Writes an error to the standard error output.</summary>
    public void WriteError(string message)
    {
        Write(_errorConsole, "error", new Style(Color.Red, decoration: Decoration.Bold));
        Write(_errorConsole, ": " + message + "\n", null);
    }

    /// <summary>Writes a diagnostic on one line to the standard error output.</summary>
    public void Report(ReportedDiagnostic diagnostic) =>
        Write(_errorConsole, DiagnosticWriter.Describe(diagnostic, this) + "\n", Severities.StyleOf(diagnostic.Severity));

    /// <summary>Writes a line that helps to the standard error output.</summary>
    public void WriteHint(string message) => Write(_errorConsole, message + "\n", null);

    /// <summary>Writes a value as JSON.</summary>
    public void WriteJson<T>(T value) => Output.WriteLine(ToJson(value));

    /// <summary>Returns a value as JSON.</summary>
    public static string ToJson<T>(T value) => JsonSerializer.Serialize(value, s_json);

    private static void Write(IAnsiConsole console, string text, Style? style) => console.Write(new Text(PlainText.Clean(text), style));

    /// <summary>Creates a console that writes colors to terminals only.</summary>
    private static IAnsiConsole Create(TextWriter writer, int? width)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = width is null ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = width is null ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(width is null ? new TrimmingWriter(writer) : writer),

            // Otherwise, some CI systems have colors in redirected output.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = width ?? NoWrapping;
        return console;
    }
}
