using System.Text.Json;
using System.Text.RegularExpressions;
using Cf1Gen.CloudforceOne;

namespace Cf1Gen.Readme.Tests;

/// <summary>Compares the table of operations on the page of the bundled document with the document and with the generated client.</summary>
public sealed partial class OperationTableTests
{
    private const string CommonPath = "/accounts/{account_id}/cloudforce-one/requests";

    public static TheoryData<string> Methods => new(Rows().Select(row => row.Groups["method"].Value));

    [Fact]
    public void Table_contains_every_operation_of_the_document_once()
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Repository.Document));
        var expected =
            from path in document.RootElement.GetProperty("paths").EnumerateObject()
            from operation in path.Value.EnumerateObject()
            where operation.Name is "get" or "put" or "post" or "delete" or "patch"
            select $"{operation.Name.ToUpperInvariant()} {path.Name[CommonPath.Length..]}";

        Assert.Equal(expected.Order(), Rows().Select(row => $"{row.Groups["verb"].Value} {row.Groups["path"].Value}").Order());
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void Client_has_the_method(string method)
    {
        var names = method.Split('.');
        var client = typeof(CloudforceOneClient);
        foreach (var property in names[..^1])
        {
            client = client.GetProperty(property)?.PropertyType;
            Assert.NotNull(client);
        }

        Assert.NotNull(client.GetMethod(names[^1]));
    }

    private static IEnumerable<Match> Rows() => Row().Matches(File.ReadAllText(Repository.PathOf("spec/README.md")));

    [GeneratedRegex(@"^\| `(?<method>[A-Za-z.]+Async)` \| (?<verb>[A-Z]+) \| (`(?<path>/[^`]*)` )?\|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
