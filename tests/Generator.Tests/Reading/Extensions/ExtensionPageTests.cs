using System.Text.RegularExpressions;
using Cf1Gen.Generator.Reading.Extensions;
using Cf1Gen.Generator.Tests.Harness;

namespace Cf1Gen.Generator.Tests.Reading.Extensions;

/// <summary>The page about names has the table of extensions that the code has, and an example of each.</summary>
public sealed partial class ExtensionPageTests
{
    private static readonly string s_page = File.ReadAllText(Repository.PathOf("docs/names.md")).ReplaceLineEndings("\n");

    private static readonly (ExtensionPlace Place, string Text)[] s_places =
    [
        (ExtensionPlace.Document, "the root of the document"),
        (ExtensionPlace.PathItem, "a path item"),
        (ExtensionPlace.Operation, "an operation"),
        (ExtensionPlace.Schema, "a schema"),
    ];

    public static TheoryData<string> Names => [.. OwnExtensions.All.Select(extension => extension.Name)];

    [Fact]
    public void Table_has_a_row_for_each_extension_with_the_parts_that_can_have_it()
    {
        var rows = Row().Matches(s_page).ToDictionary(row => row.Groups["name"].Value, row => Places(row.Groups["places"].Value));

        Assert.Equal(OwnExtensions.All.ToDictionary(extension => extension.Name, extension => extension.Places), rows);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Example_of_each_extension_has_an_effect(string name)
    {
        var examples = Example().Matches(s_page).Select(match => match.Groups["text"].Value)
            .Where(example => example.Contains(name + ":", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(examples);
        Assert.All(examples, example => Assert.DoesNotContain(
            GeneratorRun.Of(new SpecFile("shop.yaml", example)).Diagnostics, found => found.Id is "CF1065" or "CF1071" or "CF1083"));
    }

    private static ExtensionPlace Places(string text) => s_places
        .Where(place => text.Contains(place.Text, StringComparison.Ordinal))
        .Aggregate(ExtensionPlace.None, (all, place) => all | place.Place);

    [GeneratedRegex(@"^\| `(?<name>x-cf1gen-[a-z-]+)` \| (?<places>[^|]+) \|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"```yaml\n(?<text>openapi: .*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
