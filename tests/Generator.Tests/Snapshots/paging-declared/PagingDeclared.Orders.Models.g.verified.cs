public sealed partial class OrderListPage : ApiModel<OrderListPage>
{
    public OrderListPageHits? Hits { get => Get(_hits, "hits"); init => _hits = value; }
}

public sealed partial class OrderListPageHits : ApiModel<OrderListPageHits>
{
    public IReadOnlyList<string>? Found { get => Get(_found, "found"); init => _found = value; }
    public string? ResumeWith { get => Get(_resumeWith, "resume_with"); init => _resumeWith = value; }
}
