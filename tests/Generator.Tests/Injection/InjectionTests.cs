using System.Globalization;
using Cf1Gen.Generator.Tests.CSharp;
using Cf1Gen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Cf1Gen.Generator.Tests.Injection;

/// <summary>
/// No text of a document becomes code, wherever it appears. The documents have one of everything, and every text that is found
/// in them takes a third of the hostile texts together with others, and some of them alone.
/// </summary>
public sealed class InjectionTests
{
    /// <summary>The part of the places that take a text. All at once would break the document so that little of it is generated.</summary>
    private const int Parts = 3;

    /// <summary>Compiling takes most of the time, and an injected declaration is visible in the syntax.</summary>
    private const int CompiledEvery = 32;

    private static readonly string[] s_documents = ["everything-31", "everything-20"];

    public static TheoryData<string, int> Cases
    {
        get
        {
            var cases = new TheoryData<string, int>();
            foreach (var document in s_documents)
            {
                for (var hostile = 0; hostile < HostileText.All.Count; hostile++)
                {
                    cases.Add(document, hostile);
                }
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Hostile_text_in_any_place_does_not_become_code(string document, int hostile)
    {
        var spec = Fixture.Read(document)[0];
        var texts = new DocumentTexts(spec.Text!);
        var part = hostile % Parts;

        // Two things with one name would be one thing.
        var replacements = texts.All.Select((text, index) => (text, index)).Where(entry => entry.index % Parts == part).ToDictionary(
            entry => entry.text,
            entry => entry.index == part
                ? HostileText.All[hostile]
                : HostileText.All[hostile] + entry.index.ToString(CultureInfo.InvariantCulture));

        var run = AssertNothingInjected(spec with { Text = texts.With(replacements) });

        // Each part is compiled with a third of its texts.
        if (hostile / Parts % Parts == 0)
        {
            run.AssertCompiles();
        }
    }

    /// <summary>Replaces each text alone; every place takes some of the hostile texts.</summary>
    [Theory]
    [InlineData("everything-31")]
    [InlineData("everything-20")]
    public void Hostile_text_in_one_place_does_not_become_code(string document)
    {
        var spec = Fixture.Read(document)[0];
        var texts = new DocumentTexts(spec.Text!);
        var next = 0;
        foreach (var text in texts.All)
        {
            var hostile = HostileText.All[next % HostileText.All.Count];
            var run = AssertNothingInjected(spec with { Text = texts.With(new Dictionary<string, string> { [text] = hostile }) });
            if (next++ % CompiledEvery == 0)
            {
                run.AssertCompiles();
            }
        }
    }

    private static GeneratorRun AssertNothingInjected(SpecFile spec)
    {
        var run = GeneratorRun.Of(spec);

        Assert.Null(run.Result.Exception);
        Assert.DoesNotContain(run.Diagnostics, found => found.Id == "CF1001" || found.Location == Location.None);
        Assert.DoesNotContain(run.Result.GeneratedSources, source => source.SyntaxTree.GetDiagnostics().Any());
        Assert.Empty(InjectedCode.Find(run));
        return run;
    }
}
