using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Pipeline;
using Cf1Gen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Cf1Gen.Generator.Tests.Pipeline;

/// <summary>The steps that run again after an edit: as few as possible, and none after an edit of C#.</summary>
public sealed class CachingTests
{
    private static readonly SpecFile s_spec = SpecFile.Bundled;

    [Fact]
    public void Edit_of_code_leaves_every_step_cached()
    {
        var run = GeneratorRun.Of(s_spec).AfterEdit("class Edited { void Method() { } }").AfterEdit("class Edited { int Method() => 1; }");

        Assert.All(TrackingNames, step => Assert.All(run.Reasons(step), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason)));
        Assert.All(run.OutputReasons, reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void Every_step_is_seen()
    {
        var run = GeneratorRun.Of(s_spec, Fixture.Read("deprecated")[0], Fixture.Read("header")[0]);

        Assert.All(TrackingNames, step => Assert.NotEmpty(run.Reasons(step)));
    }

    [Fact]
    public void Same_text_in_a_new_file_object_runs_nothing_behind_the_documents()
    {
        var run = GeneratorRun.Of(s_spec).AfterReading(s_spec);

        Assert.All(run.Reasons(Generator.Pipeline.TrackingNames.Documents), reason => Assert.NotEqual(
            IncrementalStepRunReason.Modified, reason));
        AssertNothingRanBehindTheDocuments(run);
    }

    [Fact]
    public void Same_settings_in_a_new_options_object_run_nothing_behind_the_documents()
    {
        var run = GeneratorRun.Of(s_spec).AfterSetting(s_spec);

        Assert.All(run.Reasons(Generator.Pipeline.TrackingNames.Documents), reason => Assert.NotEqual(
            IncrementalStepRunReason.Modified, reason));
        AssertNothingRanBehindTheDocuments(run);
    }

    [Fact]
    public void Changed_setting_is_seen()
    {
        var run = GeneratorRun.Of(s_spec).AfterSetting(s_spec with { Namespace = "Acme.Other" });

        Assert.All(run.Reasons(Generator.Pipeline.TrackingNames.Documents), reason => Assert.Equal(
            IncrementalStepRunReason.Modified, reason));
        Assert.All(run.Files.Values, text => Assert.Contains("namespace Acme.Other;", text, StringComparison.Ordinal));
    }

    [Fact]
    public void Change_of_one_description_rewrites_one_file() =>
        AssertRewrites(
            Change("\"The name of the file.\"", "\"What the file is called.\""),
            "CloudforceOne.RequestAssets.Models.g.cs");

    [Fact]
    public void Change_of_one_schema_rewrites_one_file() =>
        AssertRewrites(
            Change("\"file_type\": {", "\"size\": { \"type\": \"integer\" }, \"file_type\": {"),
            "CloudforceOne.RequestAssets.Models.g.cs");

    [Fact]
    public void Added_operation_rewrites_one_file() => AssertRewrites(
        s_spec.AddOperation("/accounts/{account_id}/cloudforce-one/requests/draft", "drafts-delete"),
        "CloudforceOne.Requests.g.cs");

    [Fact]
    public void Order_of_the_schemas_does_not_matter() => AssertRewrites(s_spec.ReverseSchemas());

    [Fact]
    public void Change_of_white_space_rewrites_nothing() => AssertRewrites(s_spec with { Text = s_spec.Text!.ReplaceLineEndings("\n\n") });

    [Fact]
    public void Change_of_one_document_leaves_another_one_alone()
    {
        var two = Fixture.Read("two-clients");
        var run = GeneratorRun.Of(two)
            .AfterReading(two[0] with { Text = two[0].Text!.Replace("wings", "feathers", StringComparison.Ordinal) }, two[1]);

        Assert.Equal(
            [IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached], run.Reasons(Generator.Pipeline.TrackingNames.Models));
    }

    [Fact]
    public void Change_of_a_file_that_no_document_names_runs_nothing()
    {
        var unrelated = new SpecFile("data/cities.json", "[]") { IsOurs = false };
        var run = GeneratorRun.Of(s_spec, unrelated).AfterReading(s_spec, unrelated with { Text = "[ \"Berlin\" ]" });

        Assert.All(
            run.Reasons(Generator.Pipeline.TrackingNames.ReferencedFiles),
            reason => Assert.Equal(IncrementalStepRunReason.Unchanged, reason));
        AssertNothingRanBehindTheDocuments(run);
    }

    [Fact]
    public void Change_of_a_part_runs_the_documents_that_refer_to_it()
    {
        var files = Fixture.Read("parts");
        var line = files.Single(file => file.Path.EndsWith("common.json", StringComparison.Ordinal));
        var other = Fixture.Read("bare-result")[0];
        var first = GeneratorRun.Of([.. files, other]);
        var second = first.AfterReading(
            [.. files.Select(file => file == line ? file with { Text = file.Text!.Replace(
                "\"item\"", "\"article\"", StringComparison.Ordinal) } : file), other]);

        Assert.Equal(
            [IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached], second.Reasons(Generator.Pipeline.TrackingNames.Models));
        Assert.Contains("public required string Article", string.Concat(second.Files.Values), StringComparison.Ordinal);
    }

    [Fact]
    public void Changed_problem_is_reported_anew_and_a_gone_one_is_gone()
    {
        var header = Fixture.Read("header")[0];
        var first = GeneratorRun.Of(header);
        var second = first.AfterReading(header with { Text = header.Text!.Replace("Authorization", "Accept", StringComparison.Ordinal) });
        var third = second.AfterReading(header with { Text = header.Text.Replace("Authorization", "X-Own", StringComparison.Ordinal) });

        Assert.Contains("'Authorization'", Assert.Single(first.Diagnostics).GetMessage(null), StringComparison.Ordinal);
        Assert.Contains("'Accept'", Assert.Single(second.Diagnostics).GetMessage(null), StringComparison.Ordinal);
        Assert.Empty(third.Diagnostics);
    }

    private static string[] TrackingNames =>
        [Generator.Pipeline.TrackingNames.Documents, Generator.Pipeline.TrackingNames.ReferencedFiles,
            Generator.Pipeline.TrackingNames.Models,
            Generator.Pipeline.TrackingNames.Namespaces, Generator.Pipeline.TrackingNames.Diagnostics,
            Generator.Pipeline.TrackingNames.Resources];

    private static SpecFile Change(string old, string @new)
    {
        Assert.Contains(old, s_spec.Text, StringComparison.Ordinal);
        return s_spec with { Text = s_spec.Text!.Replace(old, @new, StringComparison.Ordinal) };
    }

    private static void AssertNothingRanBehindTheDocuments(GeneratorRun run)
    {
        string[] behind = [Generator.Pipeline.TrackingNames.Models, Generator.Pipeline.TrackingNames.Namespaces,
            Generator.Pipeline.TrackingNames.Diagnostics, Generator.Pipeline.TrackingNames.Resources];
        Assert.All(behind, step => Assert.All(run.Reasons(step), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason)));
        Assert.All(run.OutputReasons, reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    private static void AssertRewrites(SpecFile changed, params string[] files)
    {
        var first = GeneratorRun.Of(s_spec);
        var second = first.AfterReading(changed);

        Assert.Equal(files, second.Files.Where(file => first.Files[file.Key] != file.Value).Select(file => file.Key));
        var resources = files.Length == 0 ? 0 : 1;
        Assert.Equal(resources, second.Reasons(Generator.Pipeline.TrackingNames.Resources).Count(
            reason => reason == IncrementalStepRunReason.Modified));
        Assert.Equal(resources, second.OutputReasons.Count(
            reason => reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged)));
    }
}
