using Cf1Gen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Cf1Gen.Generator.Tests.Model.Paging;

/// <summary>Tests that a parameter that is hidden because paging uses another one is named.</summary>
public sealed class OtherPagingParameterTests
{
    [Theory]
    [InlineData("page per_page cursor", "", "cursor", "'page'")]
    [InlineData("cursor limit page", "\"next_cursor\":{\"type\":\"string\"},", "page", "'cursor'")]
    [InlineData("starting_after ending_before limit", "\"has_more\":{\"type\":\"boolean\"},", "ending_before", "'starting_after'")]
    public void Parameter_of_another_kind_of_paging_is_named_and_an_error_where_the_project_is_strict(
        string parameters, string members, string hidden, string used)
    {
        var spec = Document(parameters, members);

        var info = Assert.Single(GeneratorRun.Of(spec).Diagnostics, found => found.Id == "CF1072");
        var error = Assert.Single(GeneratorRun.Of(spec with { Strict = "true" }).Diagnostics, found => found.Id == "CF1072");

        Assert.Equal((DiagnosticSeverity.Info, DiagnosticSeverity.Error), (info.Severity, error.Severity));
        Assert.Contains($"'{hidden}' of 'list'", info.GetMessage(null), StringComparison.Ordinal);
        Assert.Contains($"uses {used}", info.GetMessage(null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("page per_page name", "")]
    [InlineData("cursor limit", "\"next_cursor\":{\"type\":\"string\"},")]
    public void List_with_one_kind_of_paging_has_no_diagnostic(string parameters, string members) =>
        Assert.DoesNotContain(GeneratorRun.Of(Document(parameters, members)).Diagnostics, found => found.Id == "CF1072");

    private static SpecFile Document(string parameters, string members)
    {
        var query = string.Join(',', parameters.Split(' ').Select(name => $$$"""
            {"name":"{{{name}}}","in":"query","schema":{"type":"{{{(name is "page" or "per_page" or "limit" ? "integer" : "string")}}}"}}
            """));
        const string Text = """
            {"openapi":"3.0.3","info":{"title":"Lists","version":"1"},"paths":{"/things":{"get":{"operationId":"list","parameters":[QUERY],
            "responses":{"200":{"description":"OK","content":{"application/json":{"schema":{"type":"object","properties":{MEMBERS
            "data":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string"}}}}}}}}}}}}}}
            """;
        return new SpecFile(
            "lists.json", Text.Replace("QUERY", query, StringComparison.Ordinal).Replace("MEMBERS", members, StringComparison.Ordinal));
    }
}
