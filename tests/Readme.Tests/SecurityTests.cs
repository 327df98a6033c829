using System.Text.RegularExpressions;

namespace Cf1Gen.Readme.Tests;

/// <summary>Tests that each guarantee in SECURITY.md names a test, and that the tests that it and tests/README.md name exist.</summary>
public sealed partial class SecurityTests
{
    private static readonly ILookup<string, string> s_sources = Directory
        .GetFiles(Repository.Tests, "*Tests.cs", SearchOption.AllDirectories)
        .ToLookup(file => Path.GetFileNameWithoutExtension(file), File.ReadAllText);

    public static TheoryData<string> Named
    {
        get
        {
            var pages = new[] { Repository.Security, Repository.PathOf("tests/README.md") };
            var rows = pages.SelectMany(File.ReadAllLines).Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1);
            return [.. rows.SelectMany(row => Test().Matches(row.Split('|')[^2])).Select(test => test.Groups["name"].Value)];
        }
    }

    [Fact]
    public void Every_guarantee_names_a_test() =>
        Assert.All(
            File.ReadAllLines(Repository.Security).Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(2),
            row => Assert.Matches(Test(), row.Split('|')[^2]));

    [Theory]
    [MemberData(nameof(Named))]
    public void Named_test_exists(string name)
    {
        var parts = name.Split('.');

        Assert.Contains(s_sources[parts[0]], source => parts.Length == 1 || source.Contains($" {parts[1]}(", StringComparison.Ordinal));
    }

    [GeneratedRegex("`(?<name>[A-Za-z]+Tests(\\.\\w+)?)`")]
    private static partial Regex Test();
}
