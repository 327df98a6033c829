using System.Text.RegularExpressions;
using Cf1Gen.Cli.Tests.Changes;

namespace Cf1Gen.Cli.Tests.Reports;

/// <summary>No text of a document is markup in a report.</summary>
public sealed partial class HostileReportTests : IDisposable
{
    private readonly WorkFolder _folder = new WorkFolder().With("old.yaml", HostileDocument.Old).With("new.yaml", HostileDocument.New);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Page_contains_one_script_and_no_markup_of_a_document()
    {
        var html = (await _folder.RunAsync("diff", "old.yaml", "new.yaml", "--format", "html")).Returns(0).Output;

        Assert.Contains("&lt;script&gt;document.title=", html, StringComparison.Ordinal);
        Assert.Single(ScriptTag().Matches(html));
        Assert.DoesNotContain("<img", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain('\u001b', html);
        Assert.DoesNotContain('\u202E', html);
        Assert.DoesNotContain("http-equiv=\"refresh\"", html, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Markdown_contains_no_markup_of_a_document()
    {
        var markdown = (await _folder.RunAsync("diff", "old.yaml", "new.yaml", "--format", "markdown")).Returns(0).Output;
        var text = CodeBlock().Replace(markdown, "");

        Assert.Contains("&lt;script&gt;", text, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("@admins", text, StringComparison.Ordinal);
        Assert.DoesNotContain("#1 ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("**bold**", text, StringComparison.Ordinal);
        Assert.Contains("\\[link\\]", text, StringComparison.Ordinal);
        Assert.DoesNotContain("://", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', markdown);
    }

    [Fact]
    public async Task Fence_of_code_is_longer_than_the_backticks_in_it()
    {
        var markdown = (await _folder.RunAsync("diff", "old.yaml", "new.yaml", "--format", "markdown")).Returns(0).Output;

        Assert.Contains("  ````diff\n", markdown, StringComparison.Ordinal);
        Assert.NotEmpty(CodeBlock().Matches(markdown));
    }

    [Fact]
    public async Task Terminal_receives_no_control_characters()
    {
        var output = (await _folder.RunAsync("diff", "old.yaml", "new.yaml")).Returns(0).Output;

        Assert.DoesNotContain(output, character => char.IsControl(character) && character != '\n');
    }

    [GeneratedRegex("<script", RegexOptions.IgnoreCase)]
    private static partial Regex ScriptTag();

    [GeneratedRegex(@"^ *(`{3,})diff\n.*?^ *\1\n", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CodeBlock();
}
