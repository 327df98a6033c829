using Cf1Gen.Generator.Tests.Harness;
using Cf1Gen.Generator.Tests.PublicApi;

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
    public void Internal_client_shows_nothing_to_other_assemblies() =>
        Assert.Empty(PublicApiText.Of(
            GeneratorRun.Clean(SpecFile.Bundled with { Accessibility = "internal" }).Compilation.Assembly.GlobalNamespace));
}
