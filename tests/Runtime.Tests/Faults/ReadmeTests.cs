using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Cf1Gen.Runtime.Tests.Faults.Table;

namespace Cf1Gen.Runtime.Tests.Faults;

/// <summary>Tests that the table in the README is correct.</summary>
public partial class ReadmeTests
{
    [Fact]
    public void Every_group_of_faults_names_existing_test_classes()
    {
        var rows = Rows();
        var classes = typeof(ReadmeTests).Assembly.GetTypes().Select(type => type.Name).ToHashSet();

        Assert.Equal(Enumerable.Range(1, 39), rows.Select(row => row.Group));
        Assert.All(rows, row =>
        {
            Assert.NotEmpty(row.Tests);
            Assert.All(row.Tests, test => Assert.Contains(test, classes));
        });
    }

    [Fact]
    public void Exactly_the_groups_of_the_fault_table_name_FaultTests()
    {
        var named = Rows().Where(row => row.Tests.Contains(nameof(FaultTests))).Select(row => row.Group);

        Assert.Equal(FaultTable.All.Select(row => row.Group).Distinct().Order(), named);
    }

    private static List<(int Group, List<string> Tests)> Rows([CallerFilePath] string here = "")
    {
        var text = File.ReadAllLines(Path.Combine(Path.GetDirectoryName(here)!, "..", "README.md"));
        return [.. text.Select(line => line.Split('|')).Where(cells => cells.Length > 4 && int.TryParse(cells[1], out _)).Select(cells =>
            (int.Parse(cells[1], CultureInfo.InvariantCulture),
                Code().Matches(cells[^2]).Select(match => match.Groups[1].Value).ToList()))];
    }

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();
}
