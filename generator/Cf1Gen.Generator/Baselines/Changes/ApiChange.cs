namespace Cf1Gen.Generator.Baselines.Changes;

/// <summary>A change of a client.</summary>
internal sealed record ApiChange
{
    public required ChangeKind Kind { get; init; }

    public required ChangeSubject Subject { get; init; }

    /// <summary>
    /// Gets the name in C#, <c>Requests.GetAsync</c> or <c>Request.Priority</c>: the new one, or the old one of what is gone.
    /// </summary>
    public required string Name { get; init; }

    /// <summary>Gets the code of the old client; empty for what is new.</summary>
    public string Before { get; init; } = "";

    /// <summary>Gets the code of the new client; empty for what is gone.</summary>
    public string After { get; init; } = "";

    /// <summary>Gets a sentence that describes the change, without the period.</summary>
    public required string Message { get; init; }

    public Breaks Breaks { get; init; }

    /// <summary>Gets the pointer into the old document; empty for what is new.</summary>
    public string OldPointer { get; init; } = "";

    /// <summary>Gets the pointer into the new document; empty for what is gone.</summary>
    public string NewPointer { get; init; } = "";

    /// <summary>Gets the pointer into the file of the baseline; empty for what is new.</summary>
    public string BaselinePointer { get; init; } = "";

    /// <summary>Gets the part of the version that the change increments.</summary>
    public VersionStep Step => (Breaks & (Breaks.Source | Breaks.Binary)) != 0 ? VersionStep.Major : VersionStep.Minor;

    /// <summary>Gets a value indicating whether users have to change their code, or the client no longer works with the API.</summary>
    public bool IsBreaking => (Breaks & (Breaks.Source | Breaks.Wire)) != 0
        || (Breaks != Breaks.None && Kind is not (ChangeKind.Added or ChangeKind.Relaxed));
}
