using System.Text.RegularExpressions;

namespace Cf1Gen.Cli.Tests.Harness;

/// <summary>Runs the commands on a page and puts their output next to them.</summary>
internal static partial class ToolPage
{
    /// <summary>Returns the page with the output of its commands, which run one after the other in one folder.</summary>
    /// <remarks>
    /// <c>&lt;!-- example: FILE --&gt;</c> is in front of a file, <c>&lt;!-- tool --&gt;</c> in front of commands, and
    /// <c>&lt;!-- file-of-tool: FILE --&gt;</c> in front of a file that a command has written.
    /// </remarks>
    public static async Task<string> FillAsync(string page)
    {
        using var folder = new WorkFolder();
        var filled = "";
        var end = 0;
        foreach (Match block in Block().Matches(page))
        {
            var text = block.Groups["text"].Value;
            var name = block.Groups["name"].Value.Trim();
            switch (block.Groups["kind"].Value)
            {
                case "example":
                    folder.With(name, text);
                    break;
                case "file-of-tool":
                    text = folder.Read(name);
                    break;
                default:
                    text = await RunAsync(folder, text);
                    break;
            }

            var group = block.Groups["text"];
            filled += page[end..group.Index] + text;
            end = group.Index + group.Length;
        }

        return filled + page[end..];
    }

    private static async Task<string> RunAsync(WorkFolder folder, string block)
    {
        var result = "";
        foreach (var line in block.Split('\n').Where(line => line.StartsWith("$ cf1gen ", StringComparison.Ordinal)))
        {
            var arguments = Argument().Matches(line["$ cf1gen ".Length..])
                .Select(argument => argument.Value.Replace("'", "", StringComparison.Ordinal));
            var run = await folder.RunAsync([.. arguments]);
            result += line + "\n" + run.Output + run.Error;
        }

        return result;
    }

    [GeneratedRegex(@"<!-- (?<kind>example|tool|file-of-tool)(?:: (?<name>[^\n]+?))? -->\n```\w+\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"(?:[^\s']|'[^']*')+")]
    private static partial Regex Argument();
}
