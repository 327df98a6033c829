using System.Buffers.Binary;
using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Cf1Gen.Package.Tests;

/// <summary>The metadata of the packages, which a feed, an IDE and a reviewer read.</summary>
public sealed partial class PackageMetadataTests(PackageFixture package)
{
    [Theory]
    [MemberData(nameof(PackageFixture.Ids), MemberType = typeof(PackageFixture))]
    public void Metadata_names_no_address_except_that_of_the_license(string id)
    {
        using var archive = ZipFile.OpenRead(package.FileOf(id));
        var metadata = ReadMetadata(archive);

        Assert.StartsWith("Cf1Gen: ", metadata["title"], StringComparison.Ordinal);
        Assert.Equal("MIT", metadata["license"]);
        Assert.Equal("The Cf1Gen authors", metadata["authors"]);
        Assert.Contains("openapi", metadata["tags"].Split(' '));
        Assert.NotEmpty(metadata["description"]);
        Assert.DoesNotContain("projectUrl", metadata.Keys);

        // The element "repository" contains the commit and no address.
        Assert.All(
            Address().Matches(string.Join('\n', metadata.Values)),
            address => Assert.StartsWith("https://licenses.nuget.org/", address.Value, StringComparison.Ordinal));
        Assert.Equal("README.md", metadata["readme"]);
        Assert.NotNull(archive.GetEntry("README.md"));
    }

    [Theory]
    [MemberData(nameof(PackageFixture.Ids), MemberType = typeof(PackageFixture))]
    public void Icon_has_128_by_128_pixels(string id)
    {
        using var archive = ZipFile.OpenRead(package.FileOf(id));
        using var icon = archive.GetEntry(ReadMetadata(archive)["icon"])!.Open();
        var header = new byte[24];
        icon.ReadExactly(header);

        Assert.Equal("\x89PNG\r\n\x1a\n", System.Text.Encoding.Latin1.GetString(header, 0, 8));
        Assert.Equal(128, BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(16)));
        Assert.Equal(128, BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(20)));
    }

    [Theory]
    [MemberData(nameof(PackageFixture.Ids), MemberType = typeof(PackageFixture))]
    public void Release_notes_are_the_section_of_the_change_log_without_links(string id)
    {
        using var archive = ZipFile.OpenRead(package.FileOf(id));
        var notes = ReadMetadata(archive)["releaseNotes"].Split('\n');
        var sections = File.ReadAllText(Path.Combine(Repository.Folder, "CHANGELOG.md")).Split("\n## ").Skip(1).ToList();
        var section = sections.Find(text => text.StartsWith(package.Version, StringComparison.Ordinal))
            ?? sections.Single(text => text.StartsWith("Unreleased", StringComparison.Ordinal));
        var expected = Link().Replace(section, "${text}").Trim().Split('\n').Skip(1).SkipWhile(line => line.Length == 0);

        Assert.Equal(expected, notes.Select(line => line.TrimEnd('\r')));
        Assert.DoesNotContain("](", string.Concat(notes), StringComparison.Ordinal);
    }

    private static Dictionary<string, string> ReadMetadata(ZipArchive archive)
    {
        using var specification = archive.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        var metadata = XDocument.Load(specification).Root!.Elements().Single(element => element.Name.LocalName == "metadata");
        return metadata.Elements().ToDictionary(
            element => element.Name.LocalName,
            element => string.Join(' ', element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration && attribute.Name != "type")
                .Select(attribute => attribute.Value).Prepend(element.Value).Where(text => text.Length > 0)));
    }

    [GeneratedRegex(@"\w+://[^\s`)]+|file:\S+")]
    private static partial Regex Address();

    [GeneratedRegex(@"\[(?<text>[^\]]+)\]\([^)]+\)")]
    private static partial Regex Link();
}
