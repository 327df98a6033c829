using System.Text.RegularExpressions;

namespace Cf1Gen.Readme.Tests;

/// <summary>Tests that the links of the pages resolve, and that the files and types that they name exist.</summary>
public sealed partial class PageTests
{
    /// <summary>The folders to which a page can abbreviate a path, in addition to its own folder.</summary>
    private static readonly string[] s_baseFolders = ["", "generator/Cf1Gen.Generator", "runtime/Cf1Gen", "tests/Generator.Tests"];

    private static readonly HashSet<string> s_files = [.. Repository.Files];

    private static readonly HashSet<string> s_folders = [.. Repository.Files.SelectMany(FoldersOf)];

    /// <summary>The names that only .NET or a document declares.</summary>
    private static readonly HashSet<string> s_externalNames =
    [
        "EmitCompilerGeneratedFiles", // A property of the compiler's build targets.
        "IsAttached", // A property of System.Diagnostics.Debugger.
        "NoteCreate", "NoteListOptions", // Examples of generated names.
        "PublishRepositoryUrl", // A property of the SDK's build targets.
        "ToAsyncEnumerable", // A method of System.Linq.AsyncEnumerable.
        "TryGetDomain", // Generated from intel.yaml.
    ];

    /// <summary>All identifiers of the source code and the project files.</summary>
    private static readonly HashSet<string> s_identifiers = [.. Repository.Files
        .Where(path => Path.GetExtension(path) is ".cs" or ".csproj" or ".props" or ".targets")
        .Where(path => !path.StartsWith("tests/Readme.Tests/PageTests", StringComparison.Ordinal))
        .SelectMany(path => Identifier().Matches(File.ReadAllText(Repository.PathOf(path))))
        .Select(match => match.Value)];

    public static TheoryData<string> Pages => [.. MarkdownPage.All.Keys];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Relative_links_resolve(string page)
    {
        var broken = MarkdownPage.All[page].RelativeLinks.Where(link => !Resolves(MarkdownPage.All[page], link));

        Assert.Empty(broken);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Named_files_and_folders_exist(string page)
    {
        var missing = MarkdownPage.All[page].InlineCode.Where(code => IsPath(code) && !Exists(MarkdownPage.All[page], code));

        Assert.Empty(missing);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("CONTRIBUTING.md")]
    [InlineData("SECURITY.md")]
    [InlineData("spec/README.md")]
    [InlineData("docs/aspnet-core.md")]
    [InlineData("docs/build.md")]
    [InlineData("docs/configuration.md")]
    [InlineData("docs/dependency-injection.md")]
    [InlineData("docs/documents.md")]
    [InlineData("docs/errors-and-retries.md")]
    [InlineData("docs/json.md")]
    [InlineData("docs/openapi.md")]
    [InlineData("docs/scripts.md")]
    [InlineData("docs/telemetry.md")]
    public void Named_types_and_members_exist(string page)
    {
        var names = MarkdownPage.All[page].InlineCode.SelectMany(code => PascalCase().Matches(code)).Select(match => match.Value).ToList();

        Assert.NotEmpty(names);
        Assert.Empty(names.Where(name => !s_identifiers.Contains(name) && !s_externalNames.Contains(name)).Distinct());
    }

    [Fact]
    public void Pages_contain_links_and_paths()
    {
        Assert.NotEmpty(MarkdownPage.All["README.md"].RelativeLinks);
        Assert.Contains(MarkdownPage.All["CONTRIBUTING.md"].InlineCode, IsPath);
    }

    [Theory]
    [InlineData("NoSuchFile.cs", false)]
    [InlineData("NoSuchFolder/TypeBuilder.cs", false)]
    [InlineData("TypeBuilder.cs", true)]
    [InlineData("Reading/NoSuchFolder/", false)]
    [InlineData("Reading/", true)]
    [InlineData("spec/cloudforce-one.json", true)]
    [InlineData("SECURITY.md", true)]
    public void Exists_returns_whether_the_repository_has_the_path(string path, bool exists)
    {
        Assert.True(IsPath(path));
        Assert.Equal(exists, Exists(MarkdownPage.All["README.md"], path));
    }

    /// <summary>
    /// Returns whether inline code is the path of a file or folder of the repository, as opposed to an API path or a glob.
    /// </summary>
    private static bool IsPath(string code) => SourcePath().IsMatch(code);

    private static bool Exists(MarkdownPage page, string path)
    {
        var isFolder = path.EndsWith('/');
        var existing = isFolder ? s_folders : s_files;
        var name = path.TrimEnd('/');
        return s_baseFolders.Append(page.Folder).Any(folder => existing.Contains(Combine(folder, name)))
            || (!name.Contains('/', StringComparison.Ordinal) && existing.Any(file => file.EndsWith("/" + name, StringComparison.Ordinal)));
    }

    private static bool Resolves(MarkdownPage page, string link)
    {
        var parts = link.Split('#');
        var target = parts[0].Length == 0 ? page.Path : Combine(page.Folder, parts[0].TrimEnd('/'));
        return parts.Length == 1 ? s_files.Contains(target) || s_folders.Contains(target)
            : MarkdownPage.All.TryGetValue(target, out var other) && other.Anchors.Contains(parts[1]);
    }

    /// <summary>Combines a folder and a relative path, which can begin with <c>../</c>.</summary>
    private static string Combine(string folder, string path)
    {
        var segments = new List<string>();
        foreach (var segment in $"{folder}/{path}".Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (segment == "..")
            {
                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment != ".")
            {
                segments.Add(segment);
            }
        }

        return string.Join('/', segments);
    }

    private static IEnumerable<string> FoldersOf(string path)
    {
        for (var end = path.LastIndexOf('/'); end > 0; end = path.LastIndexOf('/', end - 1))
        {
            yield return path[..end];
        }
    }

    [GeneratedRegex(
        @"^(?:[\w.-]+/)*(?:[\w.-]+\.(?:cs|csproj|json|md|props|targets|yaml)|[A-Z][\w.-]+/|(?:docs|generator|runtime|samples|spec|tests)/)$")]
    private static partial Regex SourcePath();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Identifier();

    [GeneratedRegex(@"\b[A-Z][a-z0-9]+(?:[A-Z][a-z0-9]+)+\b")]
    private static partial Regex PascalCase();
}
