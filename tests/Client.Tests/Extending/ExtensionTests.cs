using System.Net;
using Cf1Gen.Client.Tests.Document;
using Cf1Gen.Client.Tests.Http;
using Cf1Gen.CloudforceOne;

namespace Cf1Gen.Client.Tests.Extending;

/// <summary>Members that this project adds to generated types.</summary>
public sealed class ExtensionTests
{
    private const string Id = "f174e90a-fafe-4643-bbbc-4a0ed4fc8415";

    [Fact]
    public async Task Added_method_sends_like_a_generated_one()
    {
        var api = TestApi.RespondingWith("cloudforce-one-request-get");

        var item = await api.Client.Requests.CloseAsync(Id);

        api.Request.Is($"PUT {TestApi.Requests}/{Id}/close", "{}");
        Assert.Equal(Id, item.Id);
    }

    [Fact]
    public async Task Added_method_fails_like_a_generated_one()
    {
        var api = TestApi.RespondingWith(_ => ServiceResponse.Body(ApiDocument.Failure, HttpStatusCode.Conflict));

        var exception = await Assert.ThrowsAsync<ApiConflictException>(() => api.Client.Requests.CloseAsync(Id));

        Assert.Equal("request-close", exception.OperationId);
        Assert.Throws<ArgumentException>("requestId", () => { _ = api.Client.Requests.CloseAsync(".."); });
    }

    [Fact]
    public async Task Hooks_receive_the_requests_and_responses_of_their_own_client_only()
    {
        var api = TestApi.RespondingWith("cloudforce-one-request-quota");
        api.Client.Requests.Trace = "triage-1";

        await api.Client.Requests.GetQuotaAsync();
        await api.Client.PriorityRequirements.GetQuotaAsync();

        Assert.Equal("triage-1", api.Calls[0].Headers["X-Trace"]);
        Assert.DoesNotContain("X-Trace", api.Calls[1].Headers.Keys);
        Assert.Equal(HttpStatusCode.OK, api.Client.Requests.LastStatus);
    }

    [Fact]
    public async Task Hooks_of_the_root_client_receive_the_requests_of_all_subclients()
    {
        var api = TestApi.RespondingWith("cloudforce-one-request-quota");

        await api.Client.Requests.GetQuotaAsync();
        await api.Client.PriorityRequirements.GetQuotaAsync();
        await api.Client.Requests.Messages.DeleteAsync(Id, 1);

        Assert.Equal(["GET", "GET", "DELETE"], api.Client.SentMethods);
    }

    [Fact]
    public async Task Hooks_receive_each_page_of_a_list()
    {
        var api = TestApi.RespondingWith("cloudforce-one-request-list");
        api.Client.Requests.Trace = "triage-2";

        await api.Client.Requests.ListAsync().ToListAsync();

        Assert.All(api.Sent, request => Assert.Equal("triage-2", request.Headers["X-Trace"]));
    }

    [Fact]
    public async Task Hooks_receive_each_attempt_once()
    {
        var attempts = 0;
        var api = TestApi.RespondingWith(
            _ => Interlocked.Increment(ref attempts) == 1
                ? RetryImmediately()
                : ServiceResponse.Body(ApiDocument.Operations["cloudforce-one-request-quota"].ResponseExamples[0]),
            options => options.MaxRetries = 1);
        api.Client.Requests.Trace = "triage-3";

        await api.Client.Requests.GetQuotaAsync();

        Assert.Equal(["triage-3", "triage-3"], api.Sent.Select(request => request.Headers["X-Trace"]));
    }

    [Fact]
    public async Task Hooks_receive_an_error_response()
    {
        var api = TestApi.RespondingWith(_ => ServiceResponse.Body(ApiDocument.Failure, HttpStatusCode.NotFound));

        await Assert.ThrowsAsync<ApiNotFoundException>(() => api.Client.Requests.GetAsync(Id));

        Assert.Equal(HttpStatusCode.NotFound, api.Client.Requests.LastStatus);
    }

    [Fact]
    public async Task Members_can_be_added_to_models_and_enums()
    {
        var item = await TestApi.RespondingWith("cloudforce-one-request-get").Client.Requests.GetAsync(Id);

        Assert.False(item.IsClosed);
        Assert.False(item.Tlp.IsPublic);
        Assert.True(Tlp.Clear.IsPublic);
    }

    private static HttpResponseMessage RetryImmediately()
    {
        var response = ServiceResponse.Body(ApiDocument.Failure, HttpStatusCode.ServiceUnavailable);
        response.Headers.Add("Retry-After", "0");
        return response;
    }
}
