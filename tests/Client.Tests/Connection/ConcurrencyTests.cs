using System.Net;
using System.Text.Json.Nodes;
using Cf1Gen.Client.Tests.Document;
using Cf1Gen.Client.Tests.Http;

namespace Cf1Gen.Client.Tests.Connection;

/// <summary>Concurrent calls of one client.</summary>
public sealed class ConcurrencyTests
{
    private const int Calls = 2000;
    private static readonly ParallelOptions s_parallel = new() { MaxDegreeOfParallelism = 64 };

    [Fact]
    public async Task Concurrent_calls_receive_their_own_responses()
    {
        var api = TestApi.RespondingWith(EchoId);
        var completed = new int[Calls];

        await Parallel.ForEachAsync(Enumerable.Range(0, Calls), s_parallel, async (number, cancellation) =>
        {
            var client = api.Client.ForAccount($"account-{number}");
            var id = (number % 4) switch
            {
                0 => (await client.Requests.GetAsync($"id-{number}", cancellationToken: cancellation)).Id,
                1 => (await client.Requests.UpdateAsync(
                    $"id-{number}", new() { Summary = $"id-{number}" }, cancellationToken: cancellation)).Summary,
                2 => (await client.Requests.CreateAsync(new() { Summary = $"id-{number}" }, cancellationToken: cancellation)).Summary,
                _ => (await client.Requests.ListAsync(new() { RequestType = $"id-{number}" }, cancellationToken: cancellation)
                    .SingleAsync(cancellation)).Request,
            };

            Assert.Equal($"id-{number}", id);
            Interlocked.Increment(ref completed[number]);
        });

        Assert.All(completed, count => Assert.Equal(1, count));
        Assert.Equal(Calls, api.Calls.Count);
        Assert.Equal(Calls, api.Calls.Select(request => request.Uri.AbsolutePath.Split('/')[4]).Distinct().Count());
        Assert.All(api.Calls, request => Assert.Equal($"Bearer {TestApi.Token}", request.Headers["Authorization"]));
    }

    [Fact]
    public async Task Concurrent_calls_receive_their_own_errors()
    {
        var api = TestApi.RespondingWith(request =>
        {
            var response = ApiDocument.Failure.DeepClone();
            response["errors"]![0]!["message"] = request.Uri.Segments[^1];
            return ServiceResponse.Body(response, HttpStatusCode.NotFound);
        });

        await Parallel.ForEachAsync(Enumerable.Range(0, Calls), s_parallel, async (number, cancellation) =>
        {
            var exception = await Assert.ThrowsAsync<ApiNotFoundException>(
                () => api.Client.Requests.DeleteAsync($"id-{number}", cancellationToken: cancellation));
            Assert.Equal($"id-{number}", Assert.Single(exception.Errors).Message);
        });

        Assert.Equal(Calls, api.Sent.Count);
    }

    // Returns the id or body of the request in the field that the caller reads. The padding gives responses different lengths.
    private static HttpResponseMessage EchoId(RecordedRequest request)
    {
        if (request.IsForLaterPage())
        {
            return ServiceResponse.Result(new JsonArray());
        }

        var item = ApiDocument.Operations["cloudforce-one-request-get"].ResultExample!.DeepClone();
        var last = request.Uri.Segments[^1];
        item["padding"] = new string('x', last.GetHashCode(StringComparison.Ordinal) & 0xFFF);
        item["id"] = last;
        item["summary"] = request.Body is null ? "" : request.Json["summary"]?.ToString() ?? "";
        item["request"] = request.Body is null ? "" : request.Json["request_type"]?.ToString() ?? "";
        return ServiceResponse.Result(last == "requests" ? new JsonArray(item) : item);
    }
}
