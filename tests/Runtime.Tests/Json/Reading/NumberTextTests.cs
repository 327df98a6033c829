using System.Text;

namespace Cf1Gen.Runtime.Tests.Json.Reading;

public sealed class NumberTextTests
{
    [Theory]
    [InlineData("0", "-0.00e5", true)]
    [InlineData("1", "1.0", true)]
    [InlineData("100", "1e2", true)]
    [InlineData("100", "1E+2", true)]
    [InlineData("0.001", "1e-3", true)]
    [InlineData("0.00123", "123e-5", true)]
    [InlineData("10.50", "1.05e1", true)]
    [InlineData("1.5", "15", false)]
    [InlineData("1.5", "-1.5", false)]
    [InlineData("100", "10", false)]
    [InlineData("0", "1e-400", false)]
    [InlineData("99999999999999.99", "99999999999999.98", false)]
    [InlineData("9007199254740993", "9007199254740992", false)]
    [InlineData("1.2", "1.23", false)]
    [InlineData("1e99999999999999999999", "1e-99999999999999999999", false)]
    public void Numbers_are_compared_without_rounding(string left, string right, bool expected)
    {
        Assert.Equal(expected, NumberText.AreEqual(Encoding.UTF8.GetBytes(left), Encoding.UTF8.GetBytes(right)));
        Assert.Equal(expected, NumberText.AreEqual(Encoding.UTF8.GetBytes(right), Encoding.UTF8.GetBytes(left)));
    }
}
