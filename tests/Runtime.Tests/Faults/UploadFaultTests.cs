using System.Net;
using Cf1Gen.Runtime.Tests.Fakes;
using Cf1Gen.Runtime.Tests.Faults.Server;
using Cf1Gen.Runtime.Tests.Faults.Table;

namespace Cf1Gen.Runtime.Tests.Faults;

/// <summary>Groups 14 and 32: the server responds before it has received the upload, or the upload fails.</summary>
public sealed class UploadFaultTests : IDisposable
{
    private const int Large = 8 * 1024 * 1024;

    private readonly ImmediateTimeProvider _time = new();
    private readonly LogRecorder _log = new();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Early_error_response_throws_with_its_status(bool afterSome)
    {
        await using var server = new FaultServer(_ => Fault.Early(Refusal(413), afterSome));
        using var stream = new MemoryStream(new byte[Large]);

        var e = await Assert.ThrowsAsync<ApiException>(() => SendAsync(server, UploadFile.FromStream(stream, "x")));

        Assert.Equal(413, (int)e.StatusCode!);
        Assert.Equal("1004 too large", Assert.Single(e.Errors).ToString());
        Assert.Equal(1, e.Attempts);
        Assert.True(afterSome || stream.Position == 0, "Nothing was read.");
    }

    [Fact]
    public async Task Stream_that_was_not_read_yet_is_retried()
    {
        await using var server = new FaultServer(request => request.Connection == 1 ? Fault.Early(Refusal(429)) : Continue());
        using var stream = new UnseekableStream(new byte[Large]);

        Assert.Equal(7, await SendAsync(server, UploadFile.FromStream(stream, "x")));

        Assert.Equal(2, server.Requests.Count);
        Assert.True(server.Requests[1].Body.Length > Large);
    }

    [Fact]
    public async Task Upload_is_sent_when_100_Continue_is_missing()
    {
        await using var server = new FaultServer(_ => FaultCall.Upload.ValidResponse);

        Assert.Equal(7, await SendAsync(server, UploadFile.FromBytes(new byte[2 * 1024 * 1024], "x")));

        Assert.Equal("100-continue", server.Requests[0].Header("Expect"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Upload_is_sent_without_Expect_after_a_417(bool isLearning)
    {
        await using var server = new FaultServer(
            request => request.Connection == 1 || !isLearning ? Fault.Early(Refusal(417), false) : FaultCall.Upload.ValidResponse);
        using var stream = new UnseekableStream(new byte[Large]);

        var exception = await Record.ExceptionAsync(() => SendAsync(server, UploadFile.FromStream(stream, "x")));

        Assert.Equal(isLearning ? null : HttpStatusCode.ExpectationFailed, (exception as ApiException)?.StatusCode);
        Assert.Equal(isLearning, exception is null);
        Assert.Equal(["100-continue", null], server.Requests.Select(request => request.Header("Expect")));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Progress_that_throws_ends_the_upload_without_a_retry(bool isLikeAClientFailure)
    {
        await using var server = new FaultServer(_ => FaultCall.Upload.ValidResponse);
        Exception thrown = isLikeAClientFailure ? new InvalidOperationException("gone") : new ArgumentException("gone");
        var request = ApiRequest.Put("op", $"/x").WithFile(
            UploadFile.FromBytes(new byte[Large], "x"), new ProgressRecorder(_ => throw thrown));

        var e = await Assert.ThrowsAsync<ApiException>(() => Client(server).Send(request, JsonCodec.Int32));

        Assert.Same(thrown, e.InnerException);
        Assert.Equal(1, e.Attempts);
    }

    [Fact]
    public async Task Small_upload_is_sent_without_Expect()
    {
        await using var server = new FaultServer(_ => FaultCall.Upload.ValidResponse);

        Assert.Equal(7, await SendAsync(server, UploadFile.FromBytes(new byte[1024 * 1024 / 2], "x")));

        Assert.Null(server.Requests[0].Header("Expect"));
    }

    [Fact]
    public async Task Canceled_upload_throws_with_the_token_of_the_caller()
    {
        await using var server = new FaultServer(_ => async (connection, _) =>
        {
            await connection.WriteAsync("HTTP/1.1 100 Continue\r\n\r\n");
            await connection.ReadSomeOfBodyAsync();
            await connection.WaitForCloseAsync();
            return false;
        });
        using var cancellation = new CancellationTokenSource();
        var progress = new ProgressRecorder(_ => cancellation.Cancel());

        var e = await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => SendAsync(server, UploadFile.FromBytes(new byte[Large], "x"), progress, cancellation.Token));

        Assert.Equal(cancellation.Token, e.CancellationToken);
        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 3)]
    public async Task Connection_failure_during_an_upload_is_retried_only_when_allowed(bool mayRepeat, int attempts)
    {
        await using var server = new FaultServer(_ => async (connection, _) =>
        {
            await connection.WriteAsync("HTTP/1.1 100 Continue\r\n\r\n");
            await connection.ReadSomeOfBodyAsync();
            connection.Reset();
            return false;
        });
        using var stream = new MemoryStream(new byte[Large]);
        var request = (mayRepeat ? ApiRequest.Put("op", $"/x") : ApiRequest.Post("op", $"/x")).WithFile(UploadFile.FromStream(stream, "x"));

        var e = await Assert.ThrowsAsync<ApiConnectionException>(() => Client(server).Send(request, JsonCodec.Int32));

        Assert.Equal(attempts, e.Attempts);
        Assert.Equal(attempts, server.Requests.Count);
    }

    public void Dispose() => _log.Dispose();

    private static string Refusal(int status)
    {
        const string Reasons = """{"success":false,"errors":[{"code":1004,"message":"too large"}]}""";
        return Fault.Head(status, $"Content-Length: {Reasons.Length}") + Reasons;
    }

    private static FaultResponder Continue() => async (connection, request) =>
    {
        await connection.WriteAsync("HTTP/1.1 100 Continue\r\n\r\n");
        return await FaultCall.Upload.ValidResponse(connection, request);
    };

    private Task<int> SendAsync(
        FaultServer server, UploadFile file, IProgress<TransferProgress>? progress = null, CancellationToken cancellationToken = default) =>
        Client(server).Send(
            ApiRequest.Post("op", $"/x").WithMultipart(new MultipartForm().Add("f", file), progress),
            JsonCodec.Int32,
            null,
            cancellationToken);

    private TestClient Client(FaultServer server) => FaultClient.Create(server.Address, _time, _log);
}
