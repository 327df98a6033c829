namespace Cf1Gen.Emulation.Domain;

/// <summary>The filter of a list of requests.</summary>
internal sealed record RequestFilter(TimeRange Created, TimeRange Completed, string? RequestType, string? Status)
{
    public bool Matches(RequestItem item) =>
        Created.Contains(item.Created)
        && Completed.Contains(item.Completed)
        && (RequestType is null || RequestType == item.RequestType)
        && (Status is null || Status == item.Status);
}
