namespace Cf1Gen.Generator.Tests.Harness;

/// <summary>What a call of a <see cref="CompiledClient"/> sent and returned.</summary>
/// <param name="Result">The result.</param>
/// <param name="Body">The body of the request.</param>
/// <param name="Mismatches">The mismatches that the client reported.</param>
internal sealed record CompiledCall(object? Result, string Body, IReadOnlyList<string> Mismatches);
