using Cf1Gen.Generator.Reading.Text;

namespace Cf1Gen.Generator.Tests.Reading.Text;

public sealed class YamlScalarTests
{
    [Theory]
    [InlineData("", "null")]
    [InlineData("~", "null")]
    [InlineData("null", "null")]
    [InlineData("NULL", "null")]
    [InlineData("nULL", "\"nULL\"")]
    [InlineData("true", "true")]
    [InlineData("False", "false")]
    [InlineData("yes", "\"yes\"")]
    [InlineData("off", "\"off\"")]
    [InlineData("0", "0")]
    [InlineData("007", "7")]
    [InlineData("-0", "-0")]
    [InlineData("+12", "12")]
    [InlineData("1_000", "\"1_000\"")]
    [InlineData(".5", "0.5")]
    [InlineData("1.", "1")]
    [InlineData("1.50e+3", "1.50e+3")]
    [InlineData("0x1F", "31")]
    [InlineData("0xFFFFFFFFFFFFFFFFFF", "4722366482869645213695")]
    [InlineData("0x", "\"0x\"")]
    [InlineData("0o17", "15")]
    [InlineData("0o8", "\"0o8\"")]
    [InlineData(".inf", "\".inf\"")]
    [InlineData(".", "\".\"")]
    [InlineData("-", "\"-\"")]
    [InlineData("2024-01-01", "\"2024-01-01\"")]
    [InlineData("1.2.3", "\"1.2.3\"")]
    [InlineData("12:30", "\"12:30\"")]
    public void Plain_scalar_has_the_value_of_the_core_schema(string scalar, string json) =>
        Assert.Equal(json, YamlScalar.Parse(scalar)?.ToJsonString() ?? "null");
}
