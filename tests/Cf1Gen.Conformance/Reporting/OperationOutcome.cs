namespace Cf1Gen.Conformance.Reporting;

/// <summary>The outcome of calling an operation.</summary>
/// <param name="Document">The name of the document.</param>
/// <param name="Route">The HTTP method and the path.</param>
public sealed record OperationOutcome(string Document, string Route)
{
    /// <summary>Gets the reason why the operation was not called; <see langword="null"/> if it was.</summary>
    public string? Skipped { get; init; }

    /// <summary>Gets the number of requests that were judged.</summary>
    public int Requests { get; init; }

    /// <summary>Gets the number of responses that were read.</summary>
    public int Responses { get; init; }

    /// <summary>Gets the number of lists that were read over two pages.</summary>
    public int Lists { get; init; }

    /// <summary>Gets the reasons why parts of the operation were not judged.</summary>
    public IReadOnlyList<string> Gaps { get; init; } = [];

    /// <summary>Gets the faults.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>Gets a value indicating whether all requests are right, and there is at least one.</summary>
    public bool AreRequestsRight => Requests > 0 && Findings.All(finding => !finding.IsRequest);

    /// <summary>Gets a value indicating whether all responses were read without loss, and there is at least one.</summary>
    public bool AreResponsesRight => Responses > 0 && Findings.All(finding => finding.IsRequest);
}
