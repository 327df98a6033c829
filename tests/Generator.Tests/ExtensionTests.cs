using Cf1Gen.Generator.Tests.Harness;
using Cf1Gen.Generator.Tests.PublicApi;
using Microsoft.CodeAnalysis;

namespace Cf1Gen.Generator.Tests;

/// <summary>Consumers add members to generated types and hide generated ones.</summary>
public sealed class ExtensionTests
{
    [Fact]
    public void Partial_types_take_members_hooks_and_interfaces_of_the_consumer() => GeneratorRun.Beside(
        [
            """
            using System.Net.Http;
            using System.Threading.Tasks;

            namespace Cf1Gen.CloudforceOne;

            internal interface IHasId { string Id { get; } }

            partial class RequestItem : IHasId
            {
                internal bool IsLate => Completed is null && Updated < System.DateTimeOffset.UnixEpoch;
            }

            partial struct Tlp
            {
                internal bool IsShareable => this == Clear || this == Green;
            }

            partial class RequestsClient
            {
                internal Task CloseAsync(string requestId) => DeleteAsync(requestId);

                /// <inheritdoc/>
                protected override void OnSending(HttpRequestMessage request) => request.Headers.Add("X-Team", "intel");
            }
            """,
        ],
        SpecFile.Bundled).AssertCompiles();

    [Fact]
    public void Clients_can_be_replaced_in_a_test() => GeneratorRun.Beside(
        [
            """
            using System.Threading;
            using System.Threading.Tasks;
            using Cf1Gen;
            using Cf1Gen.CloudforceOne;

            sealed class FakeRequests : RequestsClient
            {
                public override Task<RequestQuota> GetQuotaAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
                    Task.FromResult(new RequestQuota { Quota = 3 });
            }
            """,
        ],
        SpecFile.Bundled).AssertCompiles();

    [Fact]
    public void Text_that_can_be_null_converts_to_an_open_enum_that_can_be_null() =>
        GeneratorRun.Beside([Assigning("string? text", "text", "text is null ? null : text", "null", "\"x\"")], SpecFile.Bundled)
            .AssertCompiles();

    /// <summary>It would throw at run time: the compiler converts the literal to a value first.</summary>
    [Theory]
    [InlineData("text is null ? null : new Tlp(text)")]
    [InlineData("text switch { null => null, _ => new Tlp(text) }")]
    [InlineData("(Tlp)null")]
    public void Null_literal_does_not_convert_to_an_open_enum(string value)
    {
        var run = GeneratorRun.Beside([Assigning("string? text", value)], SpecFile.Bundled);

        var errors = run.Compilation.GetDiagnostics().Where(found => found.DefaultSeverity == DiagnosticSeverity.Error);
        Assert.Equal("CS0037", Assert.Single(errors).Id);
    }

    private static string Assigning(string parameter, params string[] values)
    {
        var bodies = values.Select(value => $"new() {{ Tlp = {value} }}");
        return $$"""
            using Cf1Gen.CloudforceOne;

            static class Assigned
            {
                public static RequestUpdate[] All({{parameter}}) => [{{string.Join(", ", bodies)}}];
            }
            """;
    }

    [Fact]
    public void Internal_client_shows_nothing_to_other_assemblies() =>
        Assert.Empty(PublicApiText.Of(
            GeneratorRun.Clean(SpecFile.Bundled with { Accessibility = "internal" }).Compilation.Assembly.GlobalNamespace));
}
