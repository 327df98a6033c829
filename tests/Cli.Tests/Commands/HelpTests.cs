using System.CommandLine;
using Cf1Gen.Cli.Output;

namespace Cf1Gen.Cli.Tests.Commands;

/// <summary>The help of all commands is that of <c>Expected/help.txt</c>.</summary>
public sealed class HelpTests : IDisposable
{
    private static readonly string s_expected = Repository.PathOf("tests/Cli.Tests/Expected/help.txt");

    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Help_of_all_commands_is_the_expected_text()
    {
        var actual = "";
        foreach (var command in Commands(CliApplication.CreateRoot(new ToolContext(TextWriter.Null, TextWriter.Null, _folder.Path))))
        {
            var path = CliApplication.PathOf(command);
            var help = (await _folder.RunAsync([.. path.Split(' ').Skip(1), "--help"])).Returns(0).Output;
            actual += $"> {path} --help\n" + string.Join('\n', help.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd())).TrimEnd() + "\n\n";
        }

        if (Environment.GetEnvironmentVariable("CF1GEN_ACCEPT") == "1")
        {
            await File.WriteAllTextAsync(s_expected, actual);
        }

        Assert.Equal(await File.ReadAllTextAsync(s_expected), actual);
    }

    [Fact]
    public async Task Version_is_that_of_the_generator()
    {
        var version = typeof(Generator.Cf1Generator).Assembly.GetName().Version!;

        Assert.StartsWith(version.ToString(3), (await _folder.RunAsync("--version")).Returns(0).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_command_and_option_has_a_description()
    {
        foreach (var command in Commands(CliApplication.CreateRoot(new ToolContext(TextWriter.Null, TextWriter.Null, _folder.Path))))
        {
            Assert.All(command.Options, option => Assert.False(string.IsNullOrEmpty(option.Description), option.Name));
            Assert.False(string.IsNullOrEmpty(command.Description), command.Name);
        }
    }

    private static IEnumerable<Command> Commands(Command command) => command.Subcommands.SelectMany(Commands).Prepend(command);
}
