using System.Net;
using Cf1Gen.Client.Tests.Document;
using Cf1Gen.Client.Tests.Http;
using Cf1Gen.Client.Tests.Operations;
using Cf1Gen.CloudforceOne;

namespace Cf1Gen.Client.Tests.Connection;

/// <summary>What is generated shows no credential either.</summary>
public class SecretTests
{
    [Fact]
    public void Client_its_groups_and_its_options_show_no_credential()
    {
        CloudforceOneClientOptions? options = null;
        var client = TestApi.Answering(ApiDocument.Failure, given => options = given).Client;

        new SecretWalk(TestApi.Token).EnsureHidden(client, "client");
        new SecretWalk(TestApi.Token).EnsureHidden(client.ForAccount("other"), "sibling");
        new SecretWalk(TestApi.Token).EnsureHidden(options!, "options");
    }

    [Fact]
    public async Task Exceptions_of_an_answer_that_repeats_the_credential_show_none()
    {
        foreach (var operation in OperationCalls.All)
        {
            var api = TestApi.Answering(_ => Answer.Body($"{TestApi.Token} is no token", HttpStatusCode.Forbidden));

            var exception = await Assert.ThrowsAsync<ApiPermissionException>(() => operation.InvokeAsync(api.Client));

            new SecretWalk(TestApi.Token).EnsureHidden(exception, operation.Id);
        }
    }
}
