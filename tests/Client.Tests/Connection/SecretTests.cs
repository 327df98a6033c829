using System.Net;
using Cf1Gen.Client.Tests.Document;
using Cf1Gen.Client.Tests.Http;
using Cf1Gen.Client.Tests.Operations;
using Cf1Gen.CloudforceOne;

namespace Cf1Gen.Client.Tests.Connection;

/// <summary>Generated types do not expose credentials.</summary>
public class SecretTests
{
    [Fact]
    public void Client_subclients_and_options_do_not_expose_the_credential()
    {
        CloudforceOneClientOptions? options = null;
        var client = TestApi.RespondingWith(ApiDocument.Failure, configured => options = configured).Client;

        new SecretWalk(TestApi.Token).EnsureHidden(client, "client");
        new SecretWalk(TestApi.Token).EnsureHidden(client.ForAccount("other"), "sibling");
        new SecretWalk(TestApi.Token).EnsureHidden(options!, "options");
    }

    [Fact]
    public async Task Exception_does_not_expose_a_credential_that_the_response_repeats()
    {
        foreach (var operation in OperationCalls.All)
        {
            var api = TestApi.RespondingWith(_ => ServiceResponse.Body($"{TestApi.Token} is not a valid token", HttpStatusCode.Forbidden));

            var exception = await Assert.ThrowsAsync<ApiPermissionException>(() => operation.InvokeAsync(api.Client));

            new SecretWalk(TestApi.Token).EnsureHidden(exception, operation.Id);
        }
    }
}
