using Cf1Gen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Cf1Gen.Generator.Tests;

/// <summary>Tests that snapshots leave out nothing but what all generated files have, and that this is right in each of them.</summary>
public sealed class CommonCodeTests
{
    public static TheoryData<string> Meanings => new(CommonCode.Patterns.Select(pattern => pattern.Meaning));

    public static TheoryData<string> Fixtures => new(Fixture.Names);

    // A pattern that matches nothing is out of date, and the snapshots grow.
    [Theory]
    [MemberData(nameof(Meanings))]
    public void Each_pattern_of_common_code_occurs(string meaning)
    {
        string[] fixtures = ["enum-open", "union-scalars", "bare-result", "security", "paging-query", "cloudforce-one"];
        Assert.Contains(meaning, fixtures.Select(FixtureRuns.Of).SelectMany(run => run.Files.Values).SelectMany(FindCommonCode));
    }

    [Fact]
    public void Members_that_differ_from_the_common_code_are_kept()
    {
        const string Code = """
            public sealed partial class Thing : ApiModel<Thing>
            {
                /// <param name="options">Other options.</param>
                public virtual Task GetAsync(RequestOptions? options = null) => SendAsync();
            }

            """;

        Assert.Equal(Code, CommonCode.RemoveFrom(Code));
    }

    // Snapshots contain no usings, so they are tested here.
    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Generated_files_have_no_unnecessary_using(string name)
    {
        var found = FixtureRuns.Of(name).Compilation.GetDiagnostics().Where(diagnostic => diagnostic.Id == "CS8019");

        Assert.Equal([], found.Select(Quote));
    }

    private static string Quote(Diagnostic diagnostic)
    {
        var line = diagnostic.Location.GetLineSpan().StartLinePosition.Line;
        return $"{GeneratorRun.Describe(diagnostic)} {diagnostic.Location.SourceTree!.GetText().Lines[line]}";
    }

    private static IEnumerable<string> FindCommonCode(string code)
    {
        foreach (var (meaning, pattern, remaining) in CommonCode.Patterns)
        {
            if (pattern.IsMatch(code))
            {
                yield return meaning;
            }

            code = pattern.Replace(code, remaining);
        }
    }
}
