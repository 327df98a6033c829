using System.Reflection;
using Cf1Gen.Cli.Diagnostics;
using Cf1Gen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Cf1Gen.Cli.Tests.Diagnostics;

public sealed class DiagnosticsPageTests
{
    public static TheoryData<string> Ids => [.. typeof(Descriptors).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => field.GetValue(null)).OfType<DiagnosticDescriptor>().Select(descriptor => descriptor.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_diagnostic_has_a_help_text(string id)
    {
        var fix = DiagnosticsPage.FindFix(id);

        Assert.NotNull(fix);
        Assert.EndsWith(".", fix.TrimEnd(':').TrimEnd('.') + ".", StringComparison.Ordinal);
        Assert.DoesNotContain("](", fix, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", fix, StringComparison.Ordinal);
    }

    [Fact]
    public void Unknown_id_has_no_help_text() => Assert.Null(DiagnosticsPage.FindFix("CF9999"));
}
