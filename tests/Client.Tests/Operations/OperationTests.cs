using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cf1Gen.Client.Tests.Document;
using Cf1Gen.Client.Tests.Http;

namespace Cf1Gen.Client.Tests.Operations;

/// <summary>Successful calls of all operations, with the examples of the document.</summary>
public sealed class OperationTests
{
    public static TheoryData<string> Ids => OperationCalls.Ids;

    [Fact]
    public void All_operations_of_the_document_are_called() =>
        Assert.Equal(ApiDocument.Operations.Keys.Order(), OperationCalls.All.Select(operation => operation.Id).Order());

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Request_has_the_method_and_path_of_the_document(string id)
    {
        var operation = OperationCalls.Find(id);
        var api = TestApi.RespondingWith(id);

        await operation.InvokeAsync(api.Client);

        var path = operation.Document.PathParameters.Aggregate(
            operation.Document.Path,
            (text, name) => text.Replace($"{{{name}}}", ApiDocument.ParameterExample(name).ToString(), StringComparison.Ordinal));
        Assert.Equal(operation.Document.Method, api.Request.Method);
        Assert.Equal(ApiDocument.BaseAddress + path, api.Request.Uri.AbsoluteUri);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Example_of_the_body_is_sent_unchanged(string id)
    {
        var operation = OperationCalls.Find(id);
        var api = TestApi.RespondingWith(id);
        var size = operation.Document.IsPaged ? (int?)operation.Document.BodyExample["per_page"] : null;

        await operation.InvokeAsync(api.Client, options: new() { PageSize = size });

        switch (operation.Document.BodyType)
        {
            case null:
                Assert.Null(api.Request.Body);
                break;
            case "application/json":
                JsonAssert.Same(operation.Document.BodyExample, api.Request.Json);
                break;
            default:
                Assert.StartsWith(operation.Document.BodyType + ";", api.Request.Headers["Content-Type"], StringComparison.Ordinal);
                break;
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Examples_of_the_response_are_read_completely_and_without_mismatches_except_new_values(string id)
    {
        var operation = OperationCalls.Find(id);
        foreach (var response in operation.Document.ResponseExamples)
        {
            var mismatches = new List<SchemaMismatch>();
            var api = TestApi.RespondingWith(response, options => options.SchemaMismatchDetected += (_, e) => mismatches.Add(e.Mismatch));

            var result = await operation.InvokeAsync(api.Client);

            JsonAssert.Same(response["result"], JsonSerializer.SerializeToNode(result));
            Assert.All(mismatches, mismatch => Assert.True(mismatch.IsNewValue));
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Unknown_members_of_a_response_have_no_effect(string id)
    {
        var operation = OperationCalls.Find(id);
        var response = operation.Document.ResponseExamples[0].DeepClone();
        response["new"] = new JsonObject { ["success"] = false, ["result"] = 1 };
        response["result_info"] = new JsonObject { ["page"] = 0, ["count"] = 1 };
        response["messages"] = new JsonArray(new JsonObject { ["code"] = 1000, ["message"] = "M", ["new"] = true });
        var api = TestApi.RespondingWith(response, options => options.Strict = true);

        var result = await operation.InvokeAsync(api.Client);

        JsonAssert.Same(operation.Document.ResultExample, JsonSerializer.SerializeToNode(result));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task OnResponse_receives_the_response(string id)
    {
        var responses = new List<ApiResponse>();
        var api = TestApi.RespondingWith(id);

        await OperationCalls.Find(id).InvokeAsync(api.Client, options: new() { OnResponse = responses.Add });

        Assert.Equal(api.Sent.Count, responses.Count);
        var response = responses[0];
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(id, response.OperationId);
        Assert.Equal(ServiceResponse.RequestId, response.RequestId);
        Assert.Equal(1, response.Attempts);
        Assert.Empty(response.Messages);
        Assert.Equal(["cloudflare"], response.Headers["server"]);
        Assert.Equal(["application/json; charset=utf-8"], response.Headers["content-type"]);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Headers_of_the_call_take_precedence_over_those_of_the_client(string id)
    {
        var api = TestApi.RespondingWith(id);

        await OperationCalls.Find(id).InvokeAsync(
            api.Client, options: new() { Headers = { ["X-Trace"] = "t", ["authorization"] = "Bearer other" } });

        Assert.Equal("t", api.Request.Headers["X-Trace"]);
        Assert.Equal("Bearer other", api.Request.Headers["Authorization"]);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Email_address_and_key_are_sent_as_the_only_two_credential_headers(string id)
    {
        var api = TestApi.RespondingWith(id, configure: options => options.Credential = ApiCredential.EmailKey("user@example.com", "k-1"));

        await OperationCalls.Find(id).InvokeAsync(api.Client);

        Assert.Equal("user@example.com", api.Request.Headers["X-Auth-Email"]);
        Assert.Equal("k-1", api.Request.Headers["X-Auth-Key"]);
        Assert.DoesNotContain("Authorization", api.Request.Headers.Keys);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Call_sends_nothing_when_it_is_canceled_before_it_starts(string id)
    {
        var api = TestApi.RespondingWith(id);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => OperationCalls.Find(id).InvokeAsync(api.Client, cancellationToken: new CancellationToken(canceled: true)));

        Assert.Empty(api.Sent);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task ForAccount_changes_the_path_and_shares_the_connection(string id)
    {
        const string Other = "353c0d2738a13ca9dfe8cef4f501e320";
        var operation = OperationCalls.Find(id);
        var api = TestApi.RespondingWith(id);

        await operation.InvokeAsync(api.Client.ForAccount(Other));
        await operation.InvokeAsync(api.Client);

        Assert.Equal(2, api.Calls.Count);
        Assert.StartsWith($"/client/v4/accounts/{Other}/cloudforce-one/", api.Calls[0].Uri.AbsolutePath, StringComparison.Ordinal);
        Assert.StartsWith(TestApi.Requests, api.Calls[1].Uri.AbsolutePath, StringComparison.Ordinal);
    }
}
