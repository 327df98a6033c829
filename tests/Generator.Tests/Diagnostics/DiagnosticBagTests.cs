using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Cf1Gen.Generator.Tests.Diagnostics;

public class DiagnosticBagTests
{
    [Fact]
    public void Diagnostics_of_two_runs_are_equal()
    {
        Assert.Equal(Run(), Run());
        Assert.Equal(Run().GetHashCode(), Run().GetHashCode());

        static object Run()
        {
            var diagnostics = new DiagnosticBag();
            diagnostics.Report(Descriptors.PartIgnored, At(3), string.Concat("#/", "a"), 1.5);
            return diagnostics.ToEquatableArray();
        }
    }

    [Fact]
    public void Equal_diagnostics_at_one_location_are_kept_once()
    {
        var diagnostics = new DiagnosticBag();

        diagnostics.Report(Descriptors.DanglingReference, At(1), "#/a", "points to nothing");
        diagnostics.Report(Descriptors.DanglingReference, At(1), "#/a", "points to nothing");
        diagnostics.Report(Descriptors.DanglingReference, At(2), "#/a", "points to nothing");

        Assert.Equal(2, diagnostics.ToEquatableArray().Count);
    }

    [Fact]
    public void Diagnostics_beyond_the_limit_are_counted()
    {
        var diagnostics = new DiagnosticBag();
        for (var line = 0; line < DiagnosticBag.MaximumPerId + 10; line++)
        {
            diagnostics.Report(Descriptors.DuplicateKey, At(line), "#/a", line);
        }

        diagnostics.Report(Descriptors.NoOperations, At(0));

        var reported = diagnostics.ToEquatableArray().Select(diagnostic => diagnostic.ToDiagnostic()).ToList();
        Assert.Equal(DiagnosticBag.MaximumPerId + 2, reported.Count);
        Assert.Equal("CF1009", reported[^1].Id);
        Assert.Equal("CF1007 was found 60 times in this document, and the first 50 are shown. The next one is here.", reported[^1].GetMessage(null));
        Assert.Equal(DiagnosticBag.MaximumPerId, reported[^1].Location.GetLineSpan().StartLinePosition.Line);
    }

    [Fact]
    public void HasErrors_is_true_only_for_errors()
    {
        var diagnostics = new DiagnosticBag();
        diagnostics.Report(Descriptors.NoOperations, At(0));
        Assert.False(diagnostics.HasErrors);

        diagnostics.Report(Descriptors.UnreadableFile, At(0));
        Assert.True(diagnostics.HasErrors);
    }

    private static Location At(int line) =>
        Location.Create("spec.json", new TextSpan(line, 1), new LinePositionSpan(new LinePosition(line, 0), new LinePosition(line, 1)));
}
