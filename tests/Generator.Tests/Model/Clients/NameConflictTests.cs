using System.Text.RegularExpressions;
using Cf1Gen.Generator.Tests.Harness;

namespace Cf1Gen.Generator.Tests.Model.Clients;

/// <summary>Of two operations that want one name, the one that had it before keeps it when a document grows.</summary>
public sealed partial class NameConflictTests
{
    [Theory]
    [InlineData("patch", "Update")]
    [InlineData("put", "Replace")]
    public void Change_of_all_things_and_the_change_of_one_keep_their_names_next_to_each_other(string httpMethod, string verb)
    {
        var item = $$"""
            "/things/{id}": { "{{httpMethod}}": {
              "parameters": [ { "name": "id", "in": "path", "required": true, "schema": { "type": "string" } } ],
              "responses": { "204": { "description": "" } } } }
            """;
        var all = $$"""
            "/things": { "{{httpMethod}}": { "responses": { "204": { "description": "" } } } }
            """;

        Assert.Equal([$"{verb}Async(string id, RequestOptions"], Methods(item));
        Assert.Equal([$"{verb}AllAsync(RequestOptions"], Methods(all));
        string[] both = [$"{verb}AllAsync(RequestOptions", $"{verb}Async(string id, RequestOptions"];
        Assert.Equal(both, Methods($"{item},{all}"));
        Assert.Equal(both, Methods($"{all},{item}"));
    }

    [Fact]
    public void Second_operation_is_named_after_its_id_without_repeating_the_verb()
    {
        string[] services = ["azure", "oci"];
        var paths = string.Join(",", services.Select(service => $$"""
            "/auth/{{{service}}_path}/login": { "post": { "operationId": "{{service}}-login",
              "parameters": [ { "name": "{{service}}_path", "in": "path", "required": true, "schema": { "type": "string" } } ],
              "responses": { "204": { "description": "" } } } }
            """));

        Assert.Equal(["LoginAsync(string azurePath, RequestOptions", "OciLoginAsync(string ociPath, RequestOptions"], Methods(paths));
    }

    [Fact]
    public void Put_and_patch_that_update_are_named_after_their_methods()
    {
        string[] methods = ["put", "patch"];
        var operations = string.Join(",", methods.Select(method => $$"""
            "{{method}}": { "operationId": "updateThing-{{method}}", "responses": { "204": { "description": "" } } }
            """));

        Assert.Equal(
            ["PatchAsync(string id, RequestOptions", "UpdateAsync(string id, RequestOptions"],
            Methods($$"""
                "/things/{id}": {
                  "parameters": [ { "name": "id", "in": "path", "required": true, "schema": { "type": "string" } } ], {{operations}} }
                """));
    }

    [Theory]
    [InlineData("registry", "registries")]
    [InlineData("registries", "registry")]
    public void Client_below_a_plural_is_named_after_the_plural_next_to_that_below_the_singular(string first, string second)
    {
        var paths = string.Join(",", new[] { first, second }.Select(resource => $$"""
            "/{{resource}}/keys": { "post": { "responses": { "204": { "description": "" } } } }
            """));

        Assert.Equal(
            ["RegistriesClient", "RegistriesKeysClient", "RegistryClient", "RegistryKeysClient"],
            Find(paths, ClientClass()).Where(name => name != "ThingsClient"));
    }

    private static string[] Methods(string paths) => Find(paths, Method());

    private static string[] Find(string paths, Regex name)
    {
        var run = GeneratorRun.Clean(new SpecFile("things.json", $$"""
            { "openapi": "3.1.0", "info": { "title": "Things", "version": "1" }, "paths": { {{paths}} } }
            """));
        var names = run.Files.Values.SelectMany(text => name.Matches(text)).Select(match => match.Groups["name"].Value);
        return [.. names.Distinct().Order(StringComparer.Ordinal)];
    }

    [GeneratedRegex(@"public virtual (async )?Task (?<name>\w+\([^?]*)\?", RegexOptions.CultureInvariant)]
    private static partial Regex Method();

    [GeneratedRegex(@"public partial class (?<name>\w+Client)\b", RegexOptions.CultureInvariant)]
    private static partial Regex ClientClass();
}
