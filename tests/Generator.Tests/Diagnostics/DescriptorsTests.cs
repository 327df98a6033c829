using System.Reflection;
using System.Text.RegularExpressions;
using Cf1Gen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Cf1Gen.Generator.Tests.Diagnostics;

public partial class DescriptorsTests
{
    public static TheoryData<string> Names => [.. Fields.Select(field => field.Name)];

    private static IEnumerable<FieldInfo> Fields =>
        typeof(Descriptors).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.FieldType == typeof(DiagnosticDescriptor));

    [Fact]
    public void Ids_are_unique_and_in_order()
    {
        var ids = Fields.Select(field => GetDescriptor(field.Name).Id).ToList();

        Assert.NotEmpty(ids);
        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
        Assert.All(ids, id => Assert.Matches("^CF1[0-9]{3}$", id));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Help_link_is_empty_because_the_page_is_part_of_the_package(string name) =>
        Assert.Equal("", GetDescriptor(name).HelpLinkUri);

    [Theory]
    [MemberData(nameof(Names))]
    public void Message_states_what_happened_and_its_effect(string name)
    {
        var format = GetDescriptor(name).MessageFormat.ToString(null);

        Assert.True(Sentence().Count(format) >= 2, format);
    }

    private static DiagnosticDescriptor GetDescriptor(string name) =>
        (DiagnosticDescriptor)typeof(Descriptors).GetField(name)!.GetValue(null)!;

    [GeneratedRegex(@"\.( |$)")]
    private static partial Regex Sentence();
}
