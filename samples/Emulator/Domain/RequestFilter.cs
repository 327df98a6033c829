namespace Cf1Gen.Emulation.Domain;

/// <summary>Which requests a list holds.</summary>
internal sealed record RequestFilter(TimeRange Created, TimeRange Completed, string? RequestType, string? Status)
{
    public bool Matches(RequestItem item) =>
        Created.Contains(item.Created)
        && Completed.Contains(item.Completed)
        && (RequestType is null || RequestType == item.RequestType)
        && (Status is null || Status == item.Status);
}
