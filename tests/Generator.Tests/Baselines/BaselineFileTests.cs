using Cf1Gen.Generator.Baselines;
using Cf1Gen.Generator.Baselines.Changes;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Reading.Text;
using Cf1Gen.Generator.Tests.Harness;

namespace Cf1Gen.Generator.Tests.Baselines;

/// <summary>The file of a baseline contains everything that is compared.</summary>
public sealed class BaselineFileTests
{
    public static TheoryData<string> Names => [.. Fixture.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void File_is_read_as_it_was_written(string name)
    {
        foreach (var spec in Fixture.Read(name).Where(spec => spec.IsOurs))
        {
            var baseline = TestBaseline.Of(spec);
            var text = BaselineWriter.Write(baseline);

            var read = Read(text);

            Assert.Equal(baseline, read);
            Assert.Empty(BaselineComparer.Compare(baseline, read).Changes);
            Assert.Empty(BaselineComparer.Compare(read, baseline).Changes);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Pinned_names_are_those_of_the_rules_when_nothing_has_changed(string name)
    {
        foreach (var spec in Fixture.Read(name).Where(spec => spec.IsOurs))
        {
            var baseline = TestBaseline.Of(spec);

            Assert.Equal(BaselineWriter.Write(baseline), BaselineWriter.Write(TestBaseline.Of(spec, baseline)));
        }
    }

    private static Baseline Read(string text)
    {
        var diagnostics = new DiagnosticBag();
        var file = BaselineReader.Read(new DocumentText("api.baseline.json", text), diagnostics, default);
        Assert.Empty(diagnostics.ToEquatableArray());
        return file!.Baseline;
    }
}
