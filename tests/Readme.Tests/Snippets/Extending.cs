#region extend
namespace Cf1Gen.CloudforceOne;

partial class RequestItem
{
    public bool IsOverdue => Status == RequestStatus.Open && Created < DateTimeOffset.UtcNow.AddDays(-7);
}

partial class RequestsClient
{
    private int _requestCount;

    protected override void OnSending(HttpRequestMessage request) =>
        request.Headers.Add("X-Request-Number", $"{Interlocked.Increment(ref _requestCount)}");
}
#endregion
