namespace Cf1Gen.Generator.Tests.Harness;

/// <summary>The requests that a generated client has sent, and what the code that called it has returned.</summary>
/// <param name="Result">The text that the code has returned.</param>
/// <param name="Requests">The requests.</param>
/// <param name="Mismatches">The schema mismatches that the client has reported.</param>
internal sealed record Exchange(string? Result, IReadOnlyList<SentRequest> Requests, IReadOnlyList<string> Mismatches)
{
    /// <summary>Gets the only request.</summary>
    public SentRequest Request => Assert.Single(Requests);
}
