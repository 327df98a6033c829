using System.Text.Json.Nodes;

namespace Cf1Gen.Generator.Tests.Baselines.ChangeTable;

/// <summary>A kind of change of a document, an example, and what it means for a consumer of the generated client.</summary>
/// <param name="Id">The id of the kind, in the style of oasdiff where that tool has the kind.</param>
/// <param name="Text">The kind in words.</param>
/// <param name="Group">The heading of the page that the row belongs to.</param>
/// <param name="Old">The old document.</param>
/// <param name="New">The new document.</param>
/// <param name="Reports">What the comparison reports: kind, subject and name of each change.</param>
/// <param name="Breaks">The consumers that the change breaks.</param>
/// <param name="Compiles">
/// The behavior of a program that compiles although the change breaks it, because a name means something else. Otherwise, an empty text.
/// </param>
/// <param name="Step">The step of the version of the client.</param>
/// <param name="StepWithBaseline">The step if the client keeps the names of a baseline.</param>
internal sealed record ChangeRow(
    string Id,
    string Text,
    string Group,
    JsonObject Old,
    JsonObject New,
    IReadOnlyList<string> Reports,
    IReadOnlyList<string> Breaks,
    string Compiles,
    string Step,
    string StepWithBaseline)
{
    /// <summary>Gets a value indicating whether a program that uses the old client compiles with the new one.</summary>
    public bool IsSourceCompatible => Compiles.Length > 0 || !Breaks.Contains("source");

    /// <summary>Gets a value indicating whether a compiled program finds the members of the old client in the new one.</summary>
    public bool IsBinaryCompatible => Compiles.Length > 0 || !Breaks.Contains("binary");
}
