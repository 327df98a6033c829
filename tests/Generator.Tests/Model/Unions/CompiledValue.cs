namespace Cf1Gen.Generator.Tests.Model.Unions;

/// <summary>A value that a compiled client read.</summary>
/// <param name="Type">The name of its type; <c>JsonElement</c> if it matched none, and several names if they differ by place.</param>
/// <param name="Mismatches">The number of mismatches that the client reported.</param>
/// <param name="Diagnostics">The diagnostics of the document.</param>
internal sealed record CompiledValue(string Type, int Mismatches, IReadOnlyList<string> Diagnostics);
