using System.Net;
using Cf1Gen.Client.Tests.Http;
using Cf1Gen.CloudforceOne;
using Cf1Gen.Runtime;

namespace Cf1Gen.Client.Tests.Mocking;

/// <summary>Tests of a program that replace the API.</summary>
public sealed class MockingTests
{
    private static RequestItem Item => new()
    {
        Id = "1",
        Content = "C",
        Created = DateTimeOffset.UnixEpoch,
        Priority = RequestPriority.High,
        Request = "R",
        Summary = "S",
        Tlp = Tlp.Green,
        Updated = DateTimeOffset.UnixEpoch,
    };

    [Fact]
    public async Task Derived_client_returns_results_without_a_connection()
    {
        RequestsClient requests = new FixedRequestsClient(Item);

        Assert.Equal("S", (await requests.GetAsync("1")).Summary);
        Assert.Equal("1", Assert.Single(await requests.ListAsync().ToListAsync()).Id);
        await requests.Messages.DeleteAsync("1", 2);
        await Assert.ThrowsAsync<ApiNotFoundException>(() => requests.GetAsync("2"));
    }

    [Fact]
    public async Task Calls_with_a_token_only_reach_the_overridden_method()
    {
        using var source = new CancellationTokenSource();
        RequestsClient requests = new FixedRequestsClient(Item);

        Assert.Equal("S", (await requests.GetAsync("1", source.Token)).Summary);
        Assert.Equal("1", Assert.Single(await requests.ListAsync(source.Token).ToListAsync()).Id);
        Assert.Equal("1", Assert.Single(await requests.ListAsync(new RequestListOptions(), source.Token).ToListAsync()).Id);
        await requests.Messages.DeleteAsync("1", 2, source.Token);
    }

    [Fact]
    public async Task Operation_throws_with_the_reason_when_it_is_not_overridden()
    {
        RequestsClient requests = new FixedRequestsClient(Item);

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(async () => await requests.GetQuotaAsync());

        Assert.Contains(nameof(FixedRequestsClient), exception.Message, StringComparison.Ordinal);
        Assert.Contains("Override", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Derived_root_client_returns_derived_clients()
    {
        CloudforceOneClient client = new FixedClient(new FixedRequestsClient(Item));

        Assert.Equal("S", (await client.ForAccount("other").Requests.GetAsync("1")).Summary);
    }

    [Fact]
    public async Task Derived_root_client_has_no_connection_and_reads_no_environment_variable()
    {
        var client = new EmptyClient();

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(
            () => client.SendAsync(HttpMethod.Get, "/user/tokens/verify", cancellationToken: default));

        Assert.Contains(nameof(EmptyClient), exception.Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => client.ForAccount("1"));
    }

    [Fact]
    public async Task FromPages_creates_a_list()
    {
        var list = AsyncPageable.FromPages(new Page<int>([1, 2], "next"), new Page<int>([3], continuationToken: null));

        Assert.Equal([1, 2, 3], await list.ToListAsync());
        Assert.Equal([3], await list.AsPages(continuationToken: "next").SelectMany(page => page.Items).ToListAsync());
    }

    [Fact]
    public void Exception_can_be_created_with_all_properties_that_a_handler_reads()
    {
        var exception = new ApiRateLimitException("Too many requests.")
        {
            RetryAfter = TimeSpan.FromSeconds(3),
            RequestId = ServiceResponse.RequestId,
            OperationId = "cloudforce-one-request-get",
            Errors = [new ApiError { Code = 10000, Message = "M" }],
        };

        Assert.Equal(HttpStatusCode.TooManyRequests, exception.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(3), exception.RetryAfter);
        Assert.Equal(10000, Assert.Single(exception.Errors).Code);
    }

    [Fact]
    public void Generated_operations_can_be_overridden()
    {
        var operations =
            from type in typeof(CloudforceOneClient).Assembly.GetTypes()
            where type.Namespace == typeof(CloudforceOneClient).Namespace && type.IsSubclassOf(typeof(ApiClient))
            from method in type.GetMethods()
            where method.DeclaringType == type && method.Name != nameof(RequestsClient.CloseAsync) && !method.IsSpecialName
            where method.Name.EndsWith("Async", StringComparison.Ordinal)
            select method;

        Assert.Equal(23, operations.Count());
        Assert.All(operations, method => Assert.True(method.IsVirtual && !method.IsFinal, method.Name));
    }

    private sealed class EmptyClient : CloudforceOneClient;
}
