#region extend
namespace Cf1Gen.CloudforceOne;

partial class RequestItem
{
    public bool IsOverdue => Status == RequestStatus.Open && Created < DateTimeOffset.UtcNow.AddDays(-7);
}

partial class RequestsClient
{
    partial void OnSending(HttpRequestMessage request) => request.Headers.Add("X-Trace", "triage");
}
#endregion
