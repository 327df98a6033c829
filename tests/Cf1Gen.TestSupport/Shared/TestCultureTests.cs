using System.Globalization;

namespace Cf1Gen.TestSupport;

/// <summary>The tests run under the culture of the environment variable.</summary>
public class TestCultureTests
{
    private static readonly DateTime s_date = new(2026, 1, 31, 0, 0, 0, DateTimeKind.Unspecified);

    [Fact]
    public async Task Culture_of_the_run_is_that_of_the_test_and_of_every_other_thread()
    {
        var expected = CultureInfo.CurrentCulture;
        CultureInfo? culture = null;
        var thread = new Thread(() => culture = CultureInfo.CurrentCulture);
        thread.Start();
        thread.Join();

        Assert.Same(expected, culture);
        Assert.Same(expected, await Task.Run(() => CultureInfo.CurrentCulture));
    }

    // Each culture formats numbers, years or letters in its own way. Without culture data on the machine, the runs would test nothing.
    [Theory]
    [InlineData("de-DE", "1,5", "2026", "I")]
    [InlineData("tr-TR", "1,5", "2026", "İ")]
    [InlineData("ar-SA", "1٫5", "1447", "I")]
    [InlineData("th-TH", "1.5", "2569", "I")]
    [InlineData(ForeignCulture.VariableValue, "1,5", "1447", "İ")]
    public void Culture_of_the_run_writes_in_its_own_way(string name, string number, string year, string letter)
    {
        if (name == TestCulture.Name)
        {
            Assert.Equal((number, year, letter), ($"{1.5}", $"{s_date:yyyy}", "i".ToUpper(CultureInfo.CurrentCulture)));
        }
    }
}
