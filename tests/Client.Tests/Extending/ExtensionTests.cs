using System.Net;
using Cf1Gen.Client.Tests.Document;
using Cf1Gen.Client.Tests.Http;
using Cf1Gen.CloudforceOne;

namespace Cf1Gen.Client.Tests.Extending;

/// <summary>The parts that this project adds to generated types.</summary>
public sealed class ExtensionTests
{
    private const string Id = "f174e90a-fafe-4643-bbbc-4a0ed4fc8415";

    [Fact]
    public async Task A_method_that_was_added_sends_like_a_generated_one()
    {
        var api = TestApi.Answering("cloudforce-one-request-get");

        var item = await api.Client.Requests.CloseAsync(Id);

        api.Request.Is($"PUT {TestApi.Requests}/{Id}/close", "{}");
        Assert.Equal(Id, item.Id);
    }

    [Fact]
    public async Task A_method_that_was_added_fails_like_a_generated_one()
    {
        var api = TestApi.Answering(_ => Answer.Body(ApiDocument.Failure, HttpStatusCode.Conflict));

        var exception = await Assert.ThrowsAsync<ApiConflictException>(() => api.Client.Requests.CloseAsync(Id));

        Assert.Equal("request-close", exception.OperationId);
        Assert.Throws<ArgumentException>("requestId", () => { _ = api.Client.Requests.CloseAsync(".."); });
    }

    [Fact]
    public async Task The_hooks_see_every_request_and_answer_of_their_client_and_of_no_client_beside_it()
    {
        var api = TestApi.Answering("cloudforce-one-request-quota");
        api.Client.Requests.Trace = "triage-1";

        await api.Client.Requests.GetQuotaAsync();
        await api.Client.PriorityRequirements.GetQuotaAsync();

        Assert.Equal("triage-1", api.Calls[0].Headers["X-Trace"]);
        Assert.DoesNotContain("X-Trace", api.Calls[1].Headers.Keys);
        Assert.Equal(HttpStatusCode.OK, api.Client.Requests.LastStatus);
    }

    [Fact]
    public async Task The_hooks_of_the_root_see_the_requests_of_every_client_behind_it()
    {
        var api = TestApi.Answering("cloudforce-one-request-quota");

        await api.Client.Requests.GetQuotaAsync();
        await api.Client.PriorityRequirements.GetQuotaAsync();
        await api.Client.Requests.Messages.DeleteAsync(Id, 1);

        Assert.Equal(["GET", "GET", "DELETE"], api.Client.Seen);
    }

    [Fact]
    public async Task The_hooks_see_every_page_of_a_list()
    {
        var api = TestApi.Answering("cloudforce-one-request-list");
        api.Client.Requests.Trace = "triage-2";

        await api.Client.Requests.ListAsync().ToListAsync();

        Assert.All(api.Sent, request => Assert.Equal("triage-2", request.Headers["X-Trace"]));
    }

    [Fact]
    public async Task The_hooks_see_every_attempt_once()
    {
        var attempts = 0;
        var api = TestApi.Answering(
            _ => Interlocked.Increment(ref attempts) == 1 ? RetryAtOnce() : Answer.Body(ApiDocument.Operations["cloudforce-one-request-quota"].ResponseExamples[0]),
            options => options.MaxRetries = 1);
        api.Client.Requests.Trace = "triage-3";

        await api.Client.Requests.GetQuotaAsync();

        Assert.Equal(["triage-3", "triage-3"], api.Sent.Select(request => request.Headers["X-Trace"]));
    }

    [Fact]
    public async Task The_hooks_see_an_answer_that_is_a_failure()
    {
        var api = TestApi.Answering(_ => Answer.Body(ApiDocument.Failure, HttpStatusCode.NotFound));

        await Assert.ThrowsAsync<ApiNotFoundException>(() => api.Client.Requests.GetAsync(Id));

        Assert.Equal(HttpStatusCode.NotFound, api.Client.Requests.LastStatus);
    }

    [Fact]
    public async Task Members_that_were_added_to_models_and_enums_stand_beside_the_generated_ones()
    {
        var item = await TestApi.Answering("cloudforce-one-request-get").Client.Requests.GetAsync(Id);

        Assert.False(item.IsClosed);
        Assert.False(item.Tlp.IsPublic);
        Assert.True(Tlp.Clear.IsPublic);
    }

    private static HttpResponseMessage RetryAtOnce()
    {
        var answer = Answer.Body(ApiDocument.Failure, HttpStatusCode.ServiceUnavailable);
        answer.Headers.Add("Retry-After", "0");
        return answer;
    }
}
