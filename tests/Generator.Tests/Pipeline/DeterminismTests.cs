using System.Diagnostics;
using System.Globalization;
using Cf1Gen.Fuzz;
using Cf1Gen.Generator.Tests.Harness;

namespace Cf1Gen.Generator.Tests.Pipeline;

/// <summary>The same document gives the same bytes on every machine.</summary>
public sealed class DeterminismTests
{
    private static readonly Lazy<string> s_digest = new(() => OutputDigest.Of(FuzzOptions.RepositoryFolders));

    public static TheoryData<string> Fixtures => [.. Fixture.Names, "cloudforce-one"];

    public static TheoryData<string> RealNames =>
        [.. RealDocuments.Names.Where(name => !name.StartsWith("whole", StringComparison.Ordinal))];

    /// <summary>Letters, numbers, dates and the order of words differ from those of the invariant culture.</summary>
    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Culture_changes_nothing(string name)
    {
        var expected = Print(FixtureRuns.Of(name));
        var culture = CultureInfo.CurrentCulture;
        var uiCulture = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new ForeignCulture();
            Assert.Equal(expected, Print(GeneratorRun.Of(FixtureRuns.Read(name))));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
            CultureInfo.CurrentUICulture = uiCulture;
        }
    }

    /// <summary>Another process hashes texts in another way, and here it is in another part of the world as well.</summary>
    [Fact]
    public async Task Process_and_time_zone_change_nothing()
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        string[] arguments = [typeof(FuzzRun).Assembly.Location, "--digest", .. FuzzOptions.RepositoryFolders];
        Array.ForEach(arguments, start.ArgumentList.Add);
        start.Environment["TZ"] = "Asia/Kathmandu";
        start.Environment["LANG"] = start.Environment["LC_ALL"] = "tr_TR.UTF-8";
        using var process = Process.Start(start)!;

        var received = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Equal(0, process.ExitCode);
        Assert.Equal(s_digest.Value, received.Trim());
    }

    [RealDocumentTheory]
    [MemberData(nameof(RealNames), DisableDiscoveryEnumeration = true)]
    public void Real_document_generates_the_same_in_any_culture_folder_and_line_ending(string name)
    {
        var spec = new SpecFile("real" + Path.GetExtension(name), RealDocuments.Read(name));
        var expected = Print(GeneratorRun.Of(spec));
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            Assert.Equal(expected, Print(
                GeneratorRun.Of(spec with { Path = "/somewhere/else/" + spec.Path, Text = spec.Text!.ReplaceLineEndings("\r\n") })));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Line_endings_of_the_document_change_nothing(string name)
    {
        var specs = FixtureRuns.Read(name);
        Assert.All(specs, spec => Assert.DoesNotContain("\r", spec.Text, StringComparison.Ordinal));
        var crlf = specs.Select(spec => spec with { Text = spec.Text!.ReplaceLineEndings("\r\n") }).ToArray();

        Assert.Equal(Print(FixtureRuns.Of(name)), Print(GeneratorRun.Of(crlf)));
    }

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Folder_of_the_document_changes_nothing(string name)
    {
        var specs = FixtureRuns.Read(name);
        var folder = Path.GetDirectoryName(specs[0].Path)!;
        var elsewhere = specs.Select(spec => spec with { Path = "/somebody/else's checkout/" + Path.GetRelativePath(folder, spec.Path) })
            .ToArray();

        Assert.Equal(Print(FixtureRuns.Of(name)), Print(GeneratorRun.Of(elsewhere)));
    }

    [Fact]
    public void Order_of_the_documents_changes_no_file()
    {
        var specs = FixtureRuns.Read("two-clients");

        Assert.Equal(GeneratorRun.Of(specs).Files, GeneratorRun.Of([.. specs.Reverse()]).Files);
    }

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Files_have_no_carriage_return_no_tab_and_one_last_line_break(string name) =>
        Assert.All(FixtureRuns.Of(name).Files.Values, text =>
    {
        Assert.DoesNotContain("\r", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\t", text, StringComparison.Ordinal);
        Assert.DoesNotContain(" \n", text, StringComparison.Ordinal);
        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
    });

    private static string Print(GeneratorRun run) =>
        string.Concat(run.Files.Select(file => $"{file.Key}\n{file.Value}\n")) + string.Join(
            "\n", run.Diagnostics.Select(GeneratorRun.Describe));
}
