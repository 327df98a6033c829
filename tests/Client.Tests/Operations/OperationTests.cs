using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cf1Gen.Client.Tests.Document;
using Cf1Gen.Client.Tests.Http;

namespace Cf1Gen.Client.Tests.Operations;

/// <summary>What holds for every operation when all goes well: the document's examples go out and come back.</summary>
public sealed class OperationTests
{
    public static TheoryData<string> Ids => OperationCalls.Ids;

    [Fact]
    public void Every_operation_of_the_document_can_be_called() =>
        Assert.Equal(ApiDocument.Operations.Keys.Order(), OperationCalls.All.Select(operation => operation.Id).Order());

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_request_has_the_method_and_the_path_of_the_document(string id)
    {
        var operation = OperationCalls.Find(id);
        var api = TestApi.Answering(id);

        await operation.InvokeAsync(api.Client);

        var path = operation.Document.PathParameters.Aggregate(
            operation.Document.Path, (text, name) => text.Replace($"{{{name}}}", ApiDocument.ParameterExample(name).ToString(), StringComparison.Ordinal));
        Assert.Equal(operation.Document.Method, api.Request.Method);
        Assert.Equal(ApiDocument.BaseAddress + path, api.Request.Uri.AbsoluteUri);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_document_s_example_of_the_body_is_sent_as_it_is(string id)
    {
        var operation = OperationCalls.Find(id);
        var api = TestApi.Answering(id);
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
    public async Task The_document_s_examples_of_the_answer_come_through_whole_and_without_drift_but_for_new_values(string id)
    {
        var operation = OperationCalls.Find(id);
        foreach (var answer in operation.Document.ResponseExamples)
        {
            var mismatches = new List<SchemaMismatch>();
            var api = TestApi.Answering(answer, options => options.SchemaMismatchDetected += (_, e) => mismatches.Add(e.Mismatch));

            var result = await operation.InvokeAsync(api.Client);

            JsonAssert.Same(answer["result"], JsonSerializer.SerializeToNode(result));
            Assert.All(mismatches, mismatch => Assert.True(mismatch.IsNewValue));
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task What_is_new_in_an_answer_changes_nothing(string id)
    {
        var operation = OperationCalls.Find(id);
        var answer = operation.Document.ResponseExamples[0].DeepClone();
        answer["new"] = new JsonObject { ["success"] = false, ["result"] = 1 };
        answer["result_info"] = new JsonObject { ["page"] = 0, ["count"] = 1 };
        answer["messages"] = new JsonArray(new JsonObject { ["code"] = 1000, ["message"] = "M", ["new"] = true });
        var api = TestApi.Answering(answer, options => options.Strict = true);

        var result = await operation.InvokeAsync(api.Client);

        JsonAssert.Same(operation.Document.ResultExample, JsonSerializer.SerializeToNode(result));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_answer_is_handed_over_beside_its_result(string id)
    {
        var answers = new List<ApiResponse>();
        var api = TestApi.Answering(id);

        await OperationCalls.Find(id).InvokeAsync(api.Client, options: new() { OnResponse = answers.Add });

        Assert.Equal(api.Sent.Count, answers.Count);
        var answer = answers[0];
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(id, answer.OperationId);
        Assert.Equal(Answer.RequestId, answer.RequestId);
        Assert.Equal(1, answer.Attempts);
        Assert.Empty(answer.Messages);
        Assert.Equal(["cloudflare"], answer.Headers["server"]);
        Assert.Equal(["application/json; charset=utf-8"], answer.Headers["content-type"]);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Headers_of_the_call_are_sent_and_go_before_those_of_the_client(string id)
    {
        var api = TestApi.Answering(id);

        await OperationCalls.Find(id).InvokeAsync(
            api.Client, options: new() { Headers = { ["X-Trace"] = "t", ["authorization"] = "Bearer other" } });

        Assert.Equal("t", api.Request.Headers["X-Trace"]);
        Assert.Equal("Bearer other", api.Request.Headers["Authorization"]);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task An_email_and_a_key_are_sent_as_two_headers_and_no_third(string id)
    {
        var api = TestApi.Answering(id, configure: options => options.Credential = ApiCredential.EmailKey("user@example.com", "k-1"));

        await OperationCalls.Find(id).InvokeAsync(api.Client);

        Assert.Equal("user@example.com", api.Request.Headers["X-Auth-Email"]);
        Assert.Equal("k-1", api.Request.Headers["X-Auth-Key"]);
        Assert.DoesNotContain("Authorization", api.Request.Headers.Keys);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task A_call_that_is_cancelled_before_it_starts_sends_nothing(string id)
    {
        var api = TestApi.Answering(id);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => OperationCalls.Find(id).InvokeAsync(api.Client, cancellationToken: new CancellationToken(canceled: true)));

        Assert.Empty(api.Sent);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Another_account_is_another_path_over_the_same_connection(string id)
    {
        const string Other = "353c0d2738a13ca9dfe8cef4f501e320";
        var operation = OperationCalls.Find(id);
        var api = TestApi.Answering(id);

        await operation.InvokeAsync(api.Client.ForAccount(Other));
        await operation.InvokeAsync(api.Client);

        Assert.Equal(2, api.Calls.Count);
        Assert.StartsWith($"/client/v4/accounts/{Other}/cloudforce-one/", api.Calls[0].Uri.AbsolutePath, StringComparison.Ordinal);
        Assert.StartsWith(TestApi.Requests, api.Calls[1].Uri.AbsolutePath, StringComparison.Ordinal);
    }
}
