using System.IO.Compression;
using System.Text.RegularExpressions;
using Cf1Gen.Package.Tests.Consumers;

namespace Cf1Gen.Package.Tests;

/// <summary>The pages in the packages are complete without the repository.</summary>
public sealed partial class PackedPageTests(PackageFixture package)
{
    [Theory]
    [MemberData(nameof(PackageFixture.Ids), MemberType = typeof(PackageFixture))]
    public void Every_link_is_an_address_or_leads_to_a_heading_or_file_of_the_package(string id)
    {
        var files = ReadText(package.FileOf(id));
        var broken = from page in files
                     where page.Key.EndsWith(".md", StringComparison.Ordinal)
                     from link in Link().Matches(Fence().Replace(page.Value, ""))
                     let target = link.Groups["target"].Value
                     where !target.StartsWith("https://", StringComparison.Ordinal) && !Resolves(files, page.Key, target)
                     select $"{page.Key}: {target}";

        Assert.Empty(broken);
    }

    // A feed shows the page of the package alone, so that it cannot link to other files.
    [Theory]
    [MemberData(nameof(PackageFixture.Ids), MemberType = typeof(PackageFixture))]
    public void Page_of_the_package_has_no_relative_link(string id)
    {
        var page = ReadText(package.FileOf(id))["README.md"];

        Assert.DoesNotContain(Link().Matches(page), link => !link.Groups["target"].Value.StartsWith("https://", StringComparison.Ordinal));
    }

    [Fact]
    public void Package_contains_every_page_for_users_and_names_it()
    {
        var files = ReadText(package.PackageFile);
        var pages = Directory.GetFiles(Path.Combine(Repository.Folder, "docs")).Select(path => "docs/" + Path.GetFileName(path)).ToList();

        Assert.Contains("docs/names.md", pages);
        Assert.All(pages, page => Assert.Contains(page, files.Keys));
        Assert.All(pages, page => Assert.Contains($"`{page}`", files["README.md"], StringComparison.Ordinal));
        Assert.All(PageName().Matches(files["README.md"]), name => Assert.Contains(name.Groups["path"].Value, files.Keys));
    }

    [Fact]
    public void Document_of_the_pages_is_the_same_everywhere()
    {
        var item = Page.Block("README.md", "project: own");

        Assert.Equal(item, Page.Block("docs/documents.md", "project: own"));
        Assert.Equal(item, Page.Block("runtime/Cf1Gen/README.md", "project: own"));
    }

    private static Dictionary<string, string> ReadText(string file)
    {
        using var archive = ZipFile.OpenRead(file);
        return archive.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return reader.ReadToEnd();
        });
    }

    private static bool Resolves(Dictionary<string, string> files, string page, string target)
    {
        var parts = target.Split('#');
        var path = parts[0].Length == 0 ? page : new Uri(new Uri("file:///" + page), parts[0]).AbsolutePath.TrimStart('/');
        return files.TryGetValue(path, out var text) && (parts.Length == 1 || Heading().Matches(Fence().Replace(text, "")).Any(
            heading => Punctuation().Replace(heading.Groups["text"].Value.Trim().ToLowerInvariant(), "").Replace(' ', '-') == parts[1]));
    }

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("`(?<path>(?:[\\w-]+/)?[\\w.-]+\\.(?:md|yaml))`")]
    private static partial Regex PageName();

    [GeneratedRegex(@"^#+ (?<text>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex Punctuation();
}
