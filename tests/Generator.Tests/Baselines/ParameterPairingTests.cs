using Cf1Gen.Generator.Baselines;
using Cf1Gen.Generator.Tests.Harness;

namespace Cf1Gen.Generator.Tests.Baselines;

/// <summary>Path parameters of an old document in a new one with other names.</summary>
public sealed class ParameterPairingTests
{
    [Theory]
    [InlineData(
        "/a/{account_identifier}/b/{request_identifier}",
        "/a/{account_id}/b/{request_id}",
        "Renamed S The parameter 'accountIdentifier' of 'GetAsync' is 'accountId' now.",
        "Renamed S The parameter 'requestIdentifier' of 'GetAsync' is 'requestId' now.")]
    [InlineData(
        "/a/{account_identifier}/b/{request_identifier}",
        "/a/b/{request_id}",
        "Removed SB The path parameter 'accountIdentifier' of 'GetAsync' was removed.",
        "Renamed S The parameter 'requestIdentifier' of 'GetAsync' is 'requestId' now.")]
    [InlineData("/a/{key}", "/a/{name}", "Renamed S The parameter 'key' of 'GetAsync' is 'name' now.")]
    [InlineData(
        "/a/{request_identifier}",
        "/a/{account_id}/b/{request_id}",
        "Added SB The path parameter 'accountId' of 'GetAsync' is new, and calls have to pass it.",
        "Renamed S The parameter 'requestIdentifier' of 'GetAsync' is 'requestId' now.")]
    public void Renamed_parameters_are_those_that_begin_with_the_same_word(string before, string after, params string[] expected)
    {
        var old = Document(before);
        var changes = TestBaseline.Compare(old, TestBaseline.Of(File(after), old))
            .Where(change => change.Contains("parameter", StringComparison.Ordinal));

        Assert.Equal(expected.Order(StringComparer.Ordinal), changes.Order(StringComparer.Ordinal));
    }

    private static Baseline Document(string path) => TestBaseline.Of(File(path));

    private static SpecFile File(string path) => new("/p/api.yaml", $$"""
        openapi: 3.0.3
        info: { title: Api, version: "1" }
        paths:
          {{path}}:
            get:
              operationId: get
              x-cf1gen-client: ""
              x-cf1gen-method: Get
              responses: { "200": { description: OK, content: { application/json: { schema: { type: string } } } } }
        """);
}
