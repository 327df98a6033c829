#region extend
namespace Cf1Gen.CloudforceOne;

partial class RequestItem
{
    public bool IsOverdue => Status == RequestStatus.Open && Created < DateTimeOffset.UtcNow.AddDays(-7);
}

partial class RequestsClient
{
    private int _sent;

    partial void OnSending(HttpRequestMessage request) => request.Headers.Add("X-Call", $"{Interlocked.Increment(ref _sent)}");
}
#endregion
