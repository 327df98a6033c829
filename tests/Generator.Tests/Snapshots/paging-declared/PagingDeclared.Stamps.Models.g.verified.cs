public sealed partial class StampListPage : ApiModel<StampListPage>
{
    public StampListPageHits? Hits { get => Get(_hits, "hits"); init => _hits = value; }
}

public sealed partial class StampListPageHits : ApiModel<StampListPageHits>
{
    public IReadOnlyList<string>? Found { get => Get(_found, "found"); init => _found = value; }
    public string? ResumeWith { get => Get(_resumeWith, "resume_with"); init => _resumeWith = value; }
}
