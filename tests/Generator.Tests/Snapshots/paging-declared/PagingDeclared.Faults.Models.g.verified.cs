public sealed partial class FaultListResult : ApiModel<FaultListResult>
{
    public FaultListResultHits? Hits { get => Get(_hits); init => _hits = value; }

        json.OptionalModel("hits"u8, ref _hits);
}

public sealed partial class FaultListResultHits : ApiModel<FaultListResultHits>
{
    public IReadOnlyList<string>? Found { get => Get(_found); init => _found = value; }
    public string? ResumeWith { get => Get(_resumeWith); init => _resumeWith = value; }

        json.OptionalStrings("found"u8, ref _found);
        json.OptionalString("resume_with"u8, ref _resumeWith);
}
