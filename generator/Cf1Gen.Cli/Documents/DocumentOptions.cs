using System.CommandLine;
using System.CommandLine.Parsing;

namespace Cf1Gen.Cli.Documents;

/// <summary>The options that every command with a document has: the metadata of <c>Cf1Spec</c> items.</summary>
internal sealed class DocumentOptions
{
    private readonly Option<string?> _namespace = Text("--namespace", "NAME", "The namespace of the generated code.");
    private readonly Option<string?> _clientName = Text("--client-name", "NAME", "The name of the client class.");
    private readonly Option<string[]> _includePaths = List("--include-paths", "GLOBS", "The paths to include.");
    private readonly Option<string[]> _excludePaths = List("--exclude-paths", "GLOBS", "The paths to exclude.");
    private readonly Option<string[]> _includeTags = List("--include-tags", "GLOBS", "The tags to include.");
    private readonly Option<string[]> _excludeTags = List("--exclude-tags", "GLOBS", "The tags to exclude.");
    private readonly Option<string[]> _includeOperations = List("--include-operations", "GLOBS", "The operation ids to include.");
    private readonly Option<string[]> _excludeOperations = List("--exclude-operations", "GLOBS", "The operation ids to exclude.");
    private readonly Option<string?> _rootPath = Text("--root-path", "PATH", "The start of all paths, which names the service.");
    private readonly Option<string[]> _settings = List("--settings", "NAMES", "Further path parameters that are options of the client.");

    private readonly Option<string?> _integers = OneOf(
        "--integers", "The size of integers whose size the document does not specify [default: int64].", "int64", "int32");

    private readonly Option<string?> _accessibility = OneOf(
        "--accessibility", "The accessibility of the generated types [default: public].", "public", "internal");

    private readonly Option<string[]> _overlays = List("--overlay", "FILE", "An overlay that changes the document. Can be repeated.");
    private readonly Option<string[]> _errata = List("--errata", "NAMES", "The errata of Cf1Gen that correct the document: Cloudflare.");

    private readonly Option<string?> _baseline = Text(
        "--baseline", "FILE", "The baseline with which the client is compared, and whose names it keeps.");

    private readonly Option<string[]> _parts = List(
        "--part", "PATH", "A file, or a folder of files, outside of the folder of the document, to which it refers. Can be repeated.");

    private readonly Option<bool> _strict = new("--strict")
    {
        Description = "Reports everything that the generated code cannot represent as an error.",
    };

    /// <summary>Creates the argument for a document.</summary>
    public static Argument<string> CreateArgument(string name = "DOC", string description = "The OpenAPI document, in JSON or YAML.") =>
        new(name) { Description = description };

    private Option[] All =>
    [
        _namespace, _clientName, _includePaths, _excludePaths, _includeTags, _excludeTags, _includeOperations, _excludeOperations,
        _rootPath, _settings, _integers, _accessibility, _overlays, _errata, _baseline, _parts, _strict,
    ];

    /// <summary>Returns the options that were specified, for a command that is proposed.</summary>
    public string Repeat(ParseResult arguments) => string.Concat(All
        .Select(arguments.GetResult)
        .OfType<OptionResult>()
        .Where(result => !result.Implicit)
        .SelectMany(result => result.Tokens.Count == 0
            ? [" " + result.Option.Name]
            : result.Tokens.Select(token => $" {result.Option.Name} {Quote(token.Value)}")));

    private static string Quote(string value) =>
        value.All(c => char.IsLetterOrDigit(c) || c is '.' or '/' or '-' or '_' or ':' or '\\') ? value : $"\"{value}\"";

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in All)
        {
            command.Options.Add(option);
        }
    }

    /// <summary>Returns the settings of a document.</summary>
    /// <param name="arguments">The parsed arguments of the command.</param>
    /// <param name="path">The path of the document.</param>
    public DocumentSettings Read(ParseResult arguments, string path) => new()
    {
        Path = path,
        Namespace = arguments.GetValue(_namespace),
        ClientName = arguments.GetValue(_clientName),
        IncludePaths = arguments.GetValue(_includePaths) ?? [],
        ExcludePaths = arguments.GetValue(_excludePaths) ?? [],
        IncludeTags = arguments.GetValue(_includeTags) ?? [],
        ExcludeTags = arguments.GetValue(_excludeTags) ?? [],
        IncludeOperations = arguments.GetValue(_includeOperations) ?? [],
        ExcludeOperations = arguments.GetValue(_excludeOperations) ?? [],
        RootPath = arguments.GetValue(_rootPath),
        Settings = arguments.GetValue(_settings) ?? [],
        Integers = arguments.GetValue(_integers),
        Accessibility = arguments.GetValue(_accessibility),
        Overlays = arguments.GetValue(_overlays) ?? [],
        Errata = arguments.GetValue(_errata) ?? [],
        Baseline = arguments.GetValue(_baseline),
        Parts = arguments.GetValue(_parts) ?? [],
        IsStrict = arguments.GetValue(_strict),
    };

    private static Option<string?> Text(string name, string value, string description) =>
        new(name) { HelpName = value, Description = description };

    private static Option<string[]> List(string name, string value, string description) =>
        new(name) { HelpName = value, Description = description };

    private static Option<string?> OneOf(string name, string description, params string[] values)
    {
        var option = new Option<string?>(name) { Description = description };
        option.AcceptOnlyFromAmong(values);
        return option;
    }
}
