using System.Net;
using Cf1Gen.Runtime.Tests.Fakes;

namespace Cf1Gen.Runtime.Tests.Calls;

/// <summary>
/// Tests that a completed call leaves no timer and no cancellation registration behind: the caller's token may live as long as the process.
/// </summary>
public sealed class CallDisposalTests : IDisposable
{
    private readonly TimerCountingTimeProvider _time = new();
    private readonly RecordingStream _body = new("1"u8.ToArray());

    [Theory]
    [InlineData(HttpStatusCode.OK)]
    [InlineData(HttpStatusCode.NotFound)]
    public async Task Completed_call_has_no_timer_and_ignores_cancellation(HttpStatusCode status)
    {
        using var cancellation = new CancellationTokenSource();

        var e = await Record.ExceptionAsync(() => Client(status).Send(ApiRequest.Get("op", $"/x"), JsonCodec.Int32, null, cancellation.Token));

        Assert.Equal(status == HttpStatusCode.OK, e is null);
        await AssertReleasedAsync(cancellation);
    }

    [Fact]
    public async Task Completed_download_has_no_timer_and_ignores_cancellation()
    {
        using var cancellation = new CancellationTokenSource();

        using (var download = await Client(HttpStatusCode.OK).Download(ApiRequest.Get("op", $"/x"), cancellationToken: cancellation.Token))
        {
            await download.CopyToAsync(Stream.Null, cancellationToken: cancellation.Token);
        }

        await AssertReleasedAsync(cancellation);
    }

    public void Dispose() => _body.Dispose();

    private TestClient Client(HttpStatusCode status) => TestClient.Create(
        new FakeServer().Respond(() => new HttpResponseMessage(status) { Content = new StreamContent(_body) }),
        options => options.TimeProvider = _time);

    private async Task AssertReleasedAsync(CancellationTokenSource cancellation)
    {
        Assert.NotEqual(0, _time.TimerCount);
        Assert.Equal(0, _time.ActiveTimerCount);
        Assert.True(_body.Token.CanBeCanceled);

        await cancellation.CancelAsync();

        Assert.False(_body.Token.IsCancellationRequested);
    }
}
