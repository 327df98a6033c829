using System.Globalization;
using Cf1Gen.Generator.Tests.Harness;

namespace Cf1Gen.Generator.Tests.Pipeline;

/// <summary>The same document gives the same bytes, whoever builds it and where.</summary>
public sealed class DeterminismTests
{
    public static TheoryData<string> Fixtures => [.. Fixture.Names, "cloudforce-one"];

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Culture_changes_nothing(string name)
    {
        var specs = Read(name);
        var expected = Print(GeneratorRun.Of(specs));
        var culture = CultureInfo.CurrentCulture;
        var uiCulture = CultureInfo.CurrentUICulture;
        try
        {
            foreach (var other in new[] { "de-DE", "tr-TR", "ar-SA", "th-TH" })
            {
                CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(other);
                Assert.Equal(expected, Print(GeneratorRun.Of(specs)));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
            CultureInfo.CurrentUICulture = uiCulture;
        }
    }

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Line_endings_of_the_document_change_nothing(string name)
    {
        var specs = Read(name);
        var lf = specs.Select(spec => spec with { Text = spec.Text!.ReplaceLineEndings("\n") }).ToArray();
        var crlf = specs.Select(spec => spec with { Text = spec.Text!.ReplaceLineEndings("\r\n") }).ToArray();

        Assert.Equal(Print(GeneratorRun.Of(lf)), Print(GeneratorRun.Of(crlf)));
    }

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Folder_of_the_document_changes_nothing(string name)
    {
        var specs = Read(name);
        var folder = Path.GetDirectoryName(specs[0].Path)!;
        var elsewhere = specs.Select(spec => spec with { Path = "/somebody/else's checkout/" + Path.GetRelativePath(folder, spec.Path) }).ToArray();

        Assert.Equal(Print(GeneratorRun.Of(specs)), Print(GeneratorRun.Of(elsewhere)));
    }

    [Fact]
    public void Order_of_the_documents_changes_no_file()
    {
        var specs = Read("two-clients");

        Assert.Equal(GeneratorRun.Of(specs).Files, GeneratorRun.Of([.. specs.Reverse()]).Files);
    }

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Files_have_no_carriage_return_no_tab_and_one_last_line_break(string name) => Assert.All(GeneratorRun.Of(Read(name)).Files.Values, text =>
    {
        Assert.DoesNotContain("\r", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\t", text, StringComparison.Ordinal);
        Assert.DoesNotContain(" \n", text, StringComparison.Ordinal);
        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
    });

    private static SpecFile[] Read(string name) => name == "cloudforce-one" ? [SpecFile.Bundled] : Fixture.Read(name);

    private static string Print(GeneratorRun run) =>
        string.Concat(run.Files.Select(file => $"{file.Key}\n{file.Value}\n")) + string.Join("\n", run.Diagnostics.Select(GeneratorRun.Describe));
}
