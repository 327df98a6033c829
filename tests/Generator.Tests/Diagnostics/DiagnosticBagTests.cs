using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Cf1Gen.Generator.Tests.Diagnostics;

public class DiagnosticBagTests
{
    [Fact]
    public void Two_runs_over_the_same_text_give_equal_problems()
    {
        Assert.Equal(Run(), Run());
        Assert.Equal(Run().GetHashCode(), Run().GetHashCode());

        static object Run()
        {
            var problems = new DiagnosticBag();
            problems.Report(Descriptors.LeftOut, At(3), string.Concat("#/", "a"), 1.5);
            return problems.ToEquatableArray();
        }
    }

    [Fact]
    public void The_same_problem_at_the_same_place_is_kept_once()
    {
        var problems = new DiagnosticBag();

        problems.Report(Descriptors.DanglingReference, At(1), "#/a", "points to nothing");
        problems.Report(Descriptors.DanglingReference, At(1), "#/a", "points to nothing");
        problems.Report(Descriptors.DanglingReference, At(2), "#/a", "points to nothing");

        Assert.Equal(2, problems.ToEquatableArray().Count);
    }

    [Fact]
    public void Problems_of_one_kind_beyond_the_limit_are_counted()
    {
        var problems = new DiagnosticBag();
        for (var line = 0; line < DiagnosticBag.Limit + 10; line++)
        {
            problems.Report(Descriptors.DuplicateKey, At(line), "#/a", line);
        }

        problems.Report(Descriptors.NoOperations, At(0));

        var diagnostics = problems.ToEquatableArray().Select(problem => problem.ToDiagnostic()).ToList();
        Assert.Equal(DiagnosticBag.Limit + 2, diagnostics.Count);
        Assert.Equal("CF1009", diagnostics[^1].Id);
        Assert.Equal("CF1007 was found 60 times in this document, and the first 50 are shown. The next one is here.", diagnostics[^1].GetMessage(null));
        Assert.Equal(DiagnosticBag.Limit, diagnostics[^1].Location.GetLineSpan().StartLinePosition.Line);
    }

    [Fact]
    public void Only_errors_are_errors()
    {
        var problems = new DiagnosticBag();
        problems.Report(Descriptors.NoOperations, At(0));
        Assert.False(problems.HasErrors);

        problems.Report(Descriptors.Unreadable, At(0));
        Assert.True(problems.HasErrors);
    }

    private static Location At(int line) =>
        Location.Create("spec.json", new TextSpan(line, 1), new LinePositionSpan(new LinePosition(line, 0), new LinePosition(line, 1)));
}
