using System.Text.Json.Nodes;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Reading.Overlays;
using Cf1Gen.Generator.Reading.Text;

namespace Cf1Gen.Generator.Tests.Reading.Overlays;

/// <summary>
/// The compliance sets of the Overlay Specification, and its valid and invalid overlays.
/// </summary>
public sealed class OverlayComplianceTests
{
    private static readonly string[] s_invalid = ["CF1102", "CF1103", "CF1104"];

    public static TheoryData<string> Sets =>
        [.. ComplianceTests.List("overlay/compliant-sets").Where(name => !name.EndsWith(".md", StringComparison.Ordinal))];

    public static TheoryData<string> Valid =>
        [.. ComplianceTests.List("overlay/tests/v1.0/pass").Concat(ComplianceTests.List("overlay/tests/v1.1/pass"))];

    public static TheoryData<string> Invalid =>
        [.. ComplianceTests.List("overlay/tests/v1.0/fail").Concat(ComplianceTests.List("overlay/tests/v1.1/fail"))];

    [ComplianceFact]
    public void Tests_are_complete() => Assert.Equal((8, 25, 42), (Sets.Count, Valid.Count, Invalid.Count));

    [ComplianceTheory]
    [MemberData(nameof(Sets), DisableDiscoveryEnumeration = true)]
    public void Set_has_the_expected_output(string folder)
    {
        var applied = AppliedOverlays.Of(Read(folder + "/openapi.yaml"), Read(folder + "/overlay.yaml"));

        var expected = new DocumentParser(Read(folder + "/output.yaml")).Parse(new DiagnosticBag(), default);
        Assert.True(JsonNode.DeepEquals(expected, applied.Root), applied.Root!.ToJsonString());
        Assert.DoesNotContain(applied.Found, found => s_invalid.Contains(found.Id) || found.Id == "CF1108");

        // This set is applied to a document with another name than the one that it extends.
        Assert.Equal(folder.EndsWith("/remove-server", StringComparison.Ordinal), applied.Found.Any(found => found.Id == "CF1105"));
    }

    [ComplianceTheory]
    [MemberData(nameof(Valid), DisableDiscoveryEnumeration = true)]
    public void Valid_overlay_is_read(string name)
    {
        var diagnostics = new DiagnosticBag();

        var overlay = OverlayReader.Read(Read(name), diagnostics, default)!;

        // The specification validates only the start of a JSONPath. In this one, a name with hyphens has no quotes.
        var hasInvalidPath = name.EndsWith("/actions-traits-example.yaml", StringComparison.Ordinal);
        Assert.Equal(hasInvalidPath ? ["CF1104"] : [], diagnostics.ToEquatableArray().Select(found => found.Descriptor.Id));
        Assert.Equal(hasInvalidPath, overlay.Actions.Count == 0);
    }

    [ComplianceTheory]
    [MemberData(nameof(Invalid), DisableDiscoveryEnumeration = true)]
    public void Invalid_overlay_is_reported(string name)
    {
        var diagnostics = new DiagnosticBag();

        OverlayReader.Read(Read(name), diagnostics, default);

        Assert.All(diagnostics.ToEquatableArray(), found =>
        {
            Assert.Contains(found.Descriptor.Id, s_invalid);
            Assert.Equal(name, found.Location.GetLineSpan().Path);
        });
        Assert.NotEmpty(diagnostics.ToEquatableArray());
    }

    private static DocumentText Read(string name) => new(name, ComplianceTests.Read(name));
}
