using System.Text.Json.Nodes;
using Cf1Gen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Cf1Gen.Generator.Tests;

/// <summary>No document stops the generator or affects the clients of other documents, and every error has a location.</summary>
public sealed class RobustnessTests
{
    private static readonly SpecFile s_good = Fixture.Read("bare-result")[0];

    public static TheoryData<string> Fixtures => [.. Fixture.Names];

    [Theory]
    [InlineData("{\n  \"openapi\": \"3.0.3\",\n  \"paths\": {\n", "CF1002", 4)]
    [InlineData("{\n  \"openapi\": \"3.0.3\"\n  \"paths\": {}\n}", "CF1002", 3)]
    [InlineData("", "CF1003", 1)]
    [InlineData("\n\n  ", "CF1003", 1)]
    [InlineData("null", "CF1003", 1)]
    [InlineData("[]", "CF1003", 1)]
    [InlineData("{}", "CF1003", 1)]
    [InlineData("<html></html>", "CF1002", 1)]
    [InlineData("{\n  \"swagger\": \"1.2\"\n}", "CF1003", 2)]
    [InlineData("{\n  \"openapi\": \"9.0.0\"\n}", "CF1003", 2)]
    public void Document_that_cannot_be_read_is_one_error_and_leaves_an_empty_client(string text, string id, int line)
    {
        var run = GeneratorRun.Of(new SpecFile("broken.json", text), s_good);

        run.AssertRepeats();
        AssertDiagnostic(run, id, line);
        run.AssertCompiles();
        Assert.NotNull(run.Compilation.GetTypeByMetadataName("Acme.Api.BrokenClient"));
        Assert.NotNull(run.Compilation.GetTypeByMetadataName("Acme.Api.BareResultClient"));
    }

    [Fact]
    public void File_that_the_compiler_cannot_read_is_one_error()
    {
        var run = GeneratorRun.Of(new SpecFile("missing.json", null), s_good);

        run.AssertRepeats();
        AssertDiagnostic(run, "CF1019", 1);
        Assert.NotNull(run.Compilation.GetTypeByMetadataName("Acme.Api.BareResultClient"));
    }

    public static TheoryData<string, string?, string?, string> BadSettings => new()
    {
        { "1Acme", null, null, "Namespace" },
        { "Acme..Api", null, null, "Namespace" },
        { "Acme.class", null, null, "Namespace" },
        { "Acme.Api { } //", null, null, "Namespace" },
        { "Acme.Api", "class", null, "ClientName" },
        { "Acme.Api", "My Client", null, "ClientName" },
        { "Acme.Api", "Client<T>", null, "ClientName" },
        { "Acme.Api", "record", null, "ClientName" },
        { "Acme.Api", "client", null, "ClientName" },
        { "Acme.Api", "ApiClient", null, "ClientName" },
        { "Acme.Api", "Request", null, "ClientName" },
        { "Acme.Api", "OnSending", null, "ClientName" },
        { "Acme.Api", null, "private", "Accessibility" },
        { "Acme.Api", null, "public static", "Accessibility" },
    };

    [Theory]
    [MemberData(nameof(BadSettings))]
    public void Setting_that_cannot_be_used_is_an_error_that_names_it(
        string @namespace, string? clientName, string? accessibility, string option)
    {
        var run = GeneratorRun.Of(
            s_good with { Path = "other.json" },
            s_good with { Namespace = @namespace, ClientName = clientName, Accessibility = accessibility });

        run.AssertRepeats();
        Assert.Contains(option, AssertDiagnostic(run, "CF1014", 1).GetMessage(null), StringComparison.Ordinal);
        run.AssertCompiles();
        Assert.NotNull(run.Compilation.GetTypeByMetadataName("Acme.Api.OtherClient"));
    }

    /// <summary>Each schema contains the next one twice: forty of them expand to a million million.</summary>
    [Theory]
    [InlineData("{ \"type\": \"object\", \"properties\": { \"x\": { \"type\": \"string\" } } }")]
    [InlineData("{ \"description\": \"Nothing.\" }")]
    public async Task Schemas_that_multiply_are_merged_once_each(string last)
    {
        var schemas = Enumerable.Range(0, 40)
            .Select(i =>
                $$"""{ "allOf": [{ "$ref": "#/components/schemas/C{{i + 1}}" }, { "$ref": "#/components/schemas/C{{i + 1}}" }] }""")
            .Append(last)
            .Select((schema, i) => $"\"C{i}\": {schema}");
        var spec = new SpecFile("many.json", $$$"""
            { "openapi": "3.0.3", "info": { "title": "T", "version": "1" }, "components": { "schemas": { {{{string.Join(", ", schemas)}}} } },
              "paths": { "/a": { "get": { "responses": { "200": { "description": "It.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/C0" } } } } } } } } }
            """);

        var run = await Task.Run(() => GeneratorRun.Of(spec)).WaitAsync(TimeSpan.FromSeconds(60));

        Assert.Null(run.Result.Exception);
        run.AssertCompiles();
    }

    [Fact]
    public void Paths_that_include_nothing_are_an_error()
    {
        var run = GeneratorRun.Of(s_good with { IncludePaths = "/nowhere/**" });

        AssertDiagnostic(run, "CF1015", 4);
        run.AssertCompiles();
    }

    [Theory]
    [InlineData("Cf1010")]
    [InlineData("cf1013")]
    public void Loss_is_an_error_where_the_project_is_strict(string id)
    {
        var spec = Fixture.Read(id == "cf1013" ? "body-kinds" : "union-scalars")[0];

        Assert.DoesNotContain(GeneratorRun.Of(spec).Diagnostics, found => found.Severity == DiagnosticSeverity.Error);
        Assert.Contains(GeneratorRun.Of(spec with { Strict = "true" }).Diagnostics, found =>
            found.Severity == DiagnosticSeverity.Error && found.Id.Equals(id, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Filter_that_matches_nothing_reports_the_nearest_name()
    {
        var spec = Fixture.Read("settings-filters")[0] with
        {
            ExcludePaths = "/secrets/**",
            IncludeTags = "things|part",
            ExcludeTags = "internal",
            IncludeOperations = "list*|!deletePrat|*",
            ExcludeOperations = "",
        };
        var found = GeneratorRun.Of(spec).Diagnostics.Where(found => found.Id == "CF1065").Select(GeneratorRun.Describe)
            .Order(StringComparer.Ordinal);

        Assert.Equal(
            [
                "settings-filters.json(4,3): Warning CF1065: '!deletePrat' in IncludeOperations matches nothing in this document. The nearest is 'deletePart'.",
                "settings-filters.json(4,3): Warning CF1065: '/secrets/**' in ExcludePaths matches nothing in this document. The nearest is '/secret/parts'.",
                "settings-filters.json(4,3): Warning CF1065: 'part' in IncludeTags matches nothing in this document. The nearest is 'parts'.",
            ],
            found);
    }

    [Fact]
    public void Filters_that_leave_nothing_are_an_error_that_names_them()
    {
        var run = GeneratorRun.Of(s_good with { IncludeTags = "nobody", ExcludeOperations = "*" });

        Assert.Contains(
            "IncludeTags 'nobody', ExcludeOperations '*'", AssertDiagnostic(run, "CF1015", 4).GetMessage(null), StringComparison.Ordinal);
        run.AssertCompiles();
    }

    [Fact]
    public void Second_document_with_the_client_of_another_one_is_an_error()
    {
        var run = GeneratorRun.Of(s_good with { ClientName = "Twin" }, s_good with { Path = "second.json", ClientName = "Twin" });

        run.AssertRepeats();
        Assert.Equal("second.json", AssertDiagnostic(run, "CF1014", 1).Location.GetLineSpan().Path);
        run.AssertCompiles();
        Assert.NotNull(run.Compilation.GetTypeByMetadataName("Acme.Api.Twin"));
    }

    [Fact]
    public void Documents_with_one_client_name_in_two_namespaces_are_apart()
    {
        var run = GeneratorRun.Clean(
            s_good with { ClientName = "Twin" }, s_good with { Path = "second.json", ClientName = "Twin", Namespace = "Acme.Other" });

        Assert.DoesNotContain(run.Diagnostics, found => found.Severity > DiagnosticSeverity.Info);
        Assert.NotNull(run.Compilation.GetTypeByMetadataName("Acme.Api.Twin"));
        Assert.NotNull(run.Compilation.GetTypeByMetadataName("Acme.Other.Twin"));
    }

    [Fact]
    public void Project_without_documents_gets_nothing()
    {
        var run = GeneratorRun.Clean();

        Assert.Empty(run.Files);
        Assert.Empty(run.Diagnostics);
    }

    [Fact]
    public void Additional_file_without_metadata_is_ignored()
    {
        var run = GeneratorRun.Clean(s_good with { IsOurs = false });

        Assert.Empty(run.Files);
        Assert.Empty(run.Diagnostics);
    }

    [Fact]
    public void Client_takes_its_name_from_the_file_and_its_namespace_from_the_project()
    {
        var run = GeneratorRun.Clean(s_good with { Path = "specs/my-own.api.json", Namespace = null });

        Assert.NotNull(run.Compilation.GetTypeByMetadataName("Cf1Gen.MyOwnApi.MyOwnApiClient"));
    }

    [Fact]
    public void Cancelled_run_ends_as_cancelled()
    {
        using var cancellation = new CancellationTokenSource();
        var file = new CancellingText(s_good.ToAdditionalText(), cancellation);
        var driver = CSharpGeneratorDriver.Create(
            [new Cf1Generator().AsSourceGenerator()], [file], ConsumerProject.ParseOptions, new InMemoryOptionsProvider([s_good]));

        Assert.Throws<OperationCanceledException>(() => driver.RunGenerators(ConsumerProject.Create(), cancellation.Token));
    }

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Names_of_files_suit_every_file_system(string name)
    {
        var names = FixtureRuns.Of(name).Files.Keys.ToList();

        Assert.All(names, file => Assert.Matches(@"^[A-Za-z0-9_.]{1,64}\.g\.cs$", file));
        Assert.Equal(names.Count, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Document_that_ends_anywhere_ends_nothing(string name)
    {
        var spec = Fixture.Read(name)[0];
        var step = Math.Max(1, spec.Text!.Length / 12);
        for (var length = 0; length < spec.Text.Length; length += step)
        {
            AssertSurvives(spec with { Text = spec.Text[..length] });
        }
    }

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Any_member_of_any_wrong_type_ends_nothing(string name)
    {
        var spec = Fixture.Read(name)[0];
        if (!spec.Path.EndsWith(".json", StringComparison.Ordinal))
        {
            return;
        }

        string[] wrong = ["null", "12", "\"x\"", "[]", "{}", "true"];
        var places = Places(JsonNode.Parse(spec.Text!)!).Count;
        var step = Math.Max(1, places / 30);
        for (var place = 1; place < places; place += step)
        {
            var root = JsonNode.Parse(spec.Text!)!;
            Places(root)[place].ReplaceWith(JsonNode.Parse(wrong[place / step % wrong.Length]));
            AssertSurvives(spec with { Text = root.ToJsonString() });
        }
    }

    private static void AssertSurvives(SpecFile spec)
    {
        var run = GeneratorRun.Of(spec);
        Assert.Null(run.Result.Exception);
        Assert.DoesNotContain(run.Diagnostics, found => found.Id == "CF1001");
        Assert.DoesNotContain(run.Diagnostics, found => found.Location == Location.None);
    }

    private static List<JsonNode> Places(JsonNode node)
    {
        IEnumerable<JsonNode?> children = node switch
        {
            JsonObject members => members.Select(member => member.Value),
            JsonArray items => items,
            _ => [],
        };
        return [node, .. children.OfType<JsonNode>().SelectMany(Places)];
    }

    /// <summary>That there is one problem, and where.</summary>
    private static Diagnostic AssertDiagnostic(GeneratorRun run, string id, int line)
    {
        // Another test checks the rest of the diagnostic of a filter that matches nothing.
        var found = Assert.Single(run.Diagnostics, found => found.Severity > DiagnosticSeverity.Info && found.Id != "CF1065");
        Assert.Equal((id, line), (found.Id, found.Location.GetLineSpan().StartLinePosition.Line + 1));
        return found;
    }
}
