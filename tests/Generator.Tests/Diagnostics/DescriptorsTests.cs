using System.Reflection;
using System.Text.RegularExpressions;
using Cf1Gen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Cf1Gen.Generator.Tests.Diagnostics;

public partial class DescriptorsTests
{
    public static TheoryData<string> Names => [.. Fields.Select(field => field.Name)];

    private static IEnumerable<FieldInfo> Fields =>
        typeof(Descriptors).GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.FieldType == typeof(DiagnosticDescriptor));

    [Fact]
    public void Each_id_is_there_once_and_in_order()
    {
        var ids = Fields.Select(field => Descriptor(field.Name).Id).ToList();

        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
        Assert.All(ids, id => Assert.Matches("^CF1[0-9]{3}$", id));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_has_a_section_in_the_readme_that_its_help_link_names(string name)
    {
        var descriptor = Descriptor(name);
        var readme = File.ReadAllText(Path.Combine(Repository.Folder, "generator", "Cf1Gen.Generator", "Diagnostics", "README.md"));

        Assert.EndsWith("/generator/Cf1Gen.Generator/Diagnostics/README.md#" + descriptor.Id.ToLowerInvariant(), descriptor.HelpLinkUri, StringComparison.Ordinal);
        Assert.Contains($"\n## {descriptor.Id}\n\n**{descriptor.Title}** · {Severity(descriptor)}\n", readme.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_says_what_was_done_about_it(string name)
    {
        var format = Descriptor(name).MessageFormat.ToString(null);

        Assert.True(Sentence().Count(format) >= 2, format);
    }

    private static DiagnosticDescriptor Descriptor(string name) => (DiagnosticDescriptor)typeof(Descriptors).GetField(name)!.GetValue(null)!;

    private static string Severity(DiagnosticDescriptor descriptor) => descriptor.DefaultSeverity.ToString().ToLowerInvariant();

    [GeneratedRegex(@"\.( |$)")]
    private static partial Regex Sentence();
}
