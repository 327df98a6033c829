using System.Net;
using Cf1Gen.Client.Tests.Document;
using Cf1Gen.Client.Tests.Http;

namespace Cf1Gen.Client.Tests.Operations;

/// <summary>The exceptions of all operations for error responses and for invalid responses.</summary>
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
    public async Task Error_response_throws_with_the_error_of_the_API(string id, HttpStatusCode status)
    {
        var operation = OperationCalls.Find(id);
        var responses = new List<ApiResponse>();
        var api = TestApi.RespondingWith(_ => ServiceResponse.Body(ApiDocument.Failure, status));

        var exception = await Assert.ThrowsAnyAsync<ApiException>(
            () => operation.InvokeAsync(api.Client, options: new() { OnResponse = responses.Add }));

        Assert.IsType(s_exceptions.Single(row => row.Status == status).Exception, exception);
        Assert.Equal(status, exception.StatusCode);
        var error = Assert.Single(exception.Errors);
        Assert.Equal(10433, error.Code);
        Assert.Equal("The summary must not be empty.", error.Message);
        Assert.Equal("/summary", error.Pointer);
        Assert.Equal(ServiceResponse.RequestId, exception.RequestId);
        Assert.Equal(id, exception.OperationId);
        Assert.Equal(1, exception.Attempts);

        Assert.Contains($"{(int)status} ", exception.Message, StringComparison.Ordinal);
        Assert.Contains($"{operation.Document.Method} {api.Request.Uri.AbsolutePath} ({id})", exception.Message, StringComparison.Ordinal);
        Assert.Contains("10433 The summary must not be empty.", exception.Message, StringComparison.Ordinal);
        Assert.Contains(ServiceResponse.RequestId, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(TestApi.Token, exception.ToString(), StringComparison.Ordinal);
        Assert.Equal(status, Assert.Single(responses).StatusCode);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Error_envelope_throws_when_the_status_is_a_success(string id)
    {
        var api = TestApi.RespondingWith(_ => ServiceResponse.Body(ApiDocument.Failure));

        var exception = await Assert.ThrowsAnyAsync<ApiException>(() => OperationCalls.Find(id).InvokeAsync(api.Client));

        Assert.Equal(HttpStatusCode.OK, exception.StatusCode);
        Assert.Equal(10433, Assert.Single(exception.Errors).Code);
        Assert.Equal("/summary", exception.Errors[0].Pointer);
        Assert.Equal(ServiceResponse.RequestId, exception.RequestId);
        Assert.Equal(id, exception.OperationId);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Error_envelope_throws_when_it_also_contains_a_result(string id)
    {
        var response = OperationCalls.Find(id).Document.ResponseExamples[0].DeepClone();
        response["success"] = false;
        var api = TestApi.RespondingWith(_ => ServiceResponse.Body(response));

        await Assert.ThrowsAnyAsync<ApiException>(() => OperationCalls.Find(id).InvokeAsync(api.Client));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Error_page_of_the_edge_throws_with_its_ray_id(string id)
    {
        var api = TestApi.RespondingWith(_ => new HttpResponseMessage(HttpStatusCode.Forbidden)
        {
            Content = new StringContent("<html>\n<title>Just a moment...</title></html>", mediaType: new("text/html")),
            Headers = { { "cf-ray", ServiceResponse.RequestId } },
        });

        var exception = await Assert.ThrowsAsync<ApiPermissionException>(() => OperationCalls.Find(id).InvokeAsync(api.Client));

        Assert.Empty(exception.Errors);
        Assert.Equal(ServiceResponse.RequestId, exception.RequestId);
        Assert.Contains("Just a moment...", exception.ResponseText, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Missing_result_throws_when_the_document_specifies_one(string id)
    {
        var operation = OperationCalls.Find(id);
        var api = TestApi.RespondingWith(_ => ServiceResponse.Result(null));

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
    public async Task Empty_response_throws_when_the_document_specifies_a_result(string id)
    {
        var operation = OperationCalls.Find(id);
        var api = TestApi.RespondingWith(_ => new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent([]) });

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
    public async Task Truncated_response_throws(string id)
    {
        var operation = OperationCalls.Find(id);
        var whole = operation.Document.ResponseExamples[0].ToJsonString();
        var api = TestApi.RespondingWith(_ => ServiceResponse.Body(whole[..^1]));

        await Assert.ThrowsAsync<ApiUnexpectedResponseException>(() => operation.InvokeAsync(api.Client));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Connection_failure_is_distinguished_from_an_error_response(string id)
    {
        var api = TestApi.RespondingWith(_ => throw new HttpRequestException("The connection was reset."));

        var exception = await Assert.ThrowsAsync<ApiConnectionException>(() => OperationCalls.Find(id).InvokeAsync(api.Client));

        Assert.Null(exception.StatusCode);
        Assert.Equal(id, exception.OperationId);
        Assert.IsType<HttpRequestException>(exception.InnerException);
    }
}
