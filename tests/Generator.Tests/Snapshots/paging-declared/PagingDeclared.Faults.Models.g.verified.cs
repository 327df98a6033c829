public sealed partial class FaultListResult : ApiModel<FaultListResult>
{
    public FaultListResultHits? Hits { get => Get(_hits, "hits"); init => _hits = value; }
}

public sealed partial class FaultListResultHits : ApiModel<FaultListResultHits>
{
    public IReadOnlyList<string>? Found { get => Get(_found, "found"); init => _found = value; }
    public string? ResumeWith { get => Get(_resumeWith, "resume_with"); init => _resumeWith = value; }
}
