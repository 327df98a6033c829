using System.Net;
using Cf1Gen.Client.Tests.Document;
using Cf1Gen.Client.Tests.Http;

namespace Cf1Gen.Client.Tests.Operations;

/// <summary>What every operation makes of an answer that is a failure, or is none.</summary>
public sealed class FailureTests
{
    private static readonly (HttpStatusCode Status, Type Exception)[] s_exceptions =
    [
        (HttpStatusCode.BadRequest, typeof(ApiBadRequestException)),
        (HttpStatusCode.Unauthorized, typeof(ApiAuthenticationException)),
        (HttpStatusCode.Forbidden, typeof(ApiPermissionException)),
        (HttpStatusCode.NotFound, typeof(ApiNotFoundException)),
        (HttpStatusCode.MethodNotAllowed, typeof(ApiException)),
        (HttpStatusCode.Conflict, typeof(ApiConflictException)),
        (HttpStatusCode.RequestEntityTooLarge, typeof(ApiException)),
        (HttpStatusCode.UnprocessableEntity, typeof(ApiValidationException)),
        (HttpStatusCode.TooManyRequests, typeof(ApiRateLimitException)),
        (HttpStatusCode.InternalServerError, typeof(ApiServerException)),
        (HttpStatusCode.ServiceUnavailable, typeof(ApiServerException)),
        ((HttpStatusCode)524, typeof(ApiServerException)),
    ];

    public static TheoryData<string> Ids => OperationCalls.Ids;

    public static TheoryData<string, HttpStatusCode> Failures => TheoryRows.Of(
        from operation in OperationCalls.All
        from row in s_exceptions
        select (operation.Id, row.Status));

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task A_failure_says_what_the_API_says(string id, HttpStatusCode status)
    {
        var operation = OperationCalls.Find(id);
        var answers = new List<ApiResponse>();
        var api = TestApi.Answering(_ => Answer.Body(ApiDocument.Failure, status));

        var exception = await Assert.ThrowsAnyAsync<ApiException>(
            () => operation.InvokeAsync(api.Client, options: new() { OnResponse = answers.Add }));

        Assert.IsType(s_exceptions.Single(row => row.Status == status).Exception, exception);
        Assert.Equal(status, exception.StatusCode);
        var error = Assert.Single(exception.Errors);
        Assert.Equal(10433, error.Code);
        Assert.Equal("The summary must not be empty.", error.Message);
        Assert.Equal("/summary", error.Pointer);
        Assert.Equal(Answer.RequestId, exception.RequestId);
        Assert.Equal(id, exception.OperationId);
        Assert.Equal(1, exception.Attempts);

        Assert.Contains($"{(int)status} ", exception.Message, StringComparison.Ordinal);
        Assert.Contains($"{operation.Document.Method} {api.Request.Uri.AbsolutePath} ({id})", exception.Message, StringComparison.Ordinal);
        Assert.Contains("10433 The summary must not be empty.", exception.Message, StringComparison.Ordinal);
        Assert.Contains(Answer.RequestId, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(TestApi.Token, exception.ToString(), StringComparison.Ordinal);
        Assert.Equal(status, Assert.Single(answers).StatusCode);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task A_failure_in_an_answer_of_success_is_a_failure(string id)
    {
        var api = TestApi.Answering(_ => Answer.Body(ApiDocument.Failure));

        var exception = await Assert.ThrowsAnyAsync<ApiException>(() => OperationCalls.Find(id).InvokeAsync(api.Client));

        Assert.Equal(HttpStatusCode.OK, exception.StatusCode);
        Assert.Equal(10433, Assert.Single(exception.Errors).Code);
        Assert.Equal("/summary", exception.Errors[0].Pointer);
        Assert.Equal(Answer.RequestId, exception.RequestId);
        Assert.Equal(id, exception.OperationId);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task A_failure_wins_over_a_result_beside_it(string id)
    {
        var answer = OperationCalls.Find(id).Document.ResponseExamples[0].DeepClone();
        answer["success"] = false;
        var api = TestApi.Answering(_ => Answer.Body(answer));

        await Assert.ThrowsAnyAsync<ApiException>(() => OperationCalls.Find(id).InvokeAsync(api.Client));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task An_error_page_of_the_edge_is_a_failure_with_its_ray(string id)
    {
        var api = TestApi.Answering(_ => new HttpResponseMessage(HttpStatusCode.Forbidden)
        {
            Content = new StringContent("<html>\n<title>Just a moment...</title></html>", mediaType: new("text/html")),
            Headers = { { "cf-ray", Answer.RequestId } },
        });

        var exception = await Assert.ThrowsAsync<ApiPermissionException>(() => OperationCalls.Find(id).InvokeAsync(api.Client));

        Assert.Empty(exception.Errors);
        Assert.Equal(Answer.RequestId, exception.RequestId);
        Assert.Contains("Just a moment...", exception.ResponseText, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task A_result_that_is_promised_and_missing_is_an_error(string id)
    {
        var operation = OperationCalls.Find(id);
        var api = TestApi.Answering(_ => Answer.Result(null));

        var call = operation.InvokeAsync(api.Client);

        if (operation.Document.ResultExample is null)
        {
            await call;
        }
        else
        {
            var exception = await Assert.ThrowsAsync<ApiUnexpectedResponseException>(() => call);
            Assert.Equal(id, exception.OperationId);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task An_empty_answer_is_a_success_only_where_no_result_is_promised(string id)
    {
        var operation = OperationCalls.Find(id);
        var api = TestApi.Answering(_ => new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent([]) });

        var call = operation.InvokeAsync(api.Client);

        if (operation.Document.ResultExample is null)
        {
            await call;
        }
        else
        {
            await Assert.ThrowsAsync<ApiUnexpectedResponseException>(() => call);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task An_answer_that_is_cut_off_is_an_error(string id)
    {
        var operation = OperationCalls.Find(id);
        var whole = operation.Document.ResponseExamples[0].ToJsonString();
        var api = TestApi.Answering(_ => Answer.Body(whole[..^1]));

        await Assert.ThrowsAsync<ApiUnexpectedResponseException>(() => operation.InvokeAsync(api.Client));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task A_connection_that_fails_is_told_apart_from_an_answer(string id)
    {
        var api = TestApi.Answering(_ => throw new HttpRequestException("The connection was reset."));

        var exception = await Assert.ThrowsAsync<ApiConnectionException>(() => OperationCalls.Find(id).InvokeAsync(api.Client));

        Assert.Null(exception.StatusCode);
        Assert.Equal(id, exception.OperationId);
        Assert.IsType<HttpRequestException>(exception.InnerException);
    }
}
