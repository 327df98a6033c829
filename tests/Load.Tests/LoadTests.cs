using System.Globalization;

namespace Cf1Gen.Load.Tests;

/// <summary>
/// A twentieth of each load, without a judgement on the machine: a thousand GETs, a hundred creates, five hundred cancellations.
/// </summary>
public class LoadTests
{
    [Theory]
    [InlineData("clients")]
    [InlineData("gets")]
    [InlineData("creates")]
    [InlineData("uploads")]
    [InlineData("cancellations")]
    [InlineData("large-upload")]
    [InlineData("large-download")]
    [InlineData("flood")]
    public async Task Load_leaves_nothing_wrong_lost_doubled_or_behind(string scenario)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        var options = new LoadOptions { Scale = 0.05, Only = [scenario], JudgesMachine = false };

        var violations = await new LoadRun(options, output).RunAsync();

        Assert.True(violations == 0, output.ToString());
    }

    [Fact]
    public void Unknown_arguments_are_rejected()
    {
        Assert.Null(LoadOptions.Parse(["--only", "nonsense"]));
        Assert.Null(LoadOptions.Parse(["--scale", "-1"]));
        Assert.Null(LoadOptions.Parse(["--scale"]));
        Assert.Equal(0.1, LoadOptions.Parse(["--scale", "0.1"])!.Scale);
    }
}
