namespace Cf1Gen.Generator.Tests.Harness;

/// <summary>The request and the result of a call of a <see cref="CompiledClient"/>.</summary>
/// <param name="Result">The result.</param>
/// <param name="Body">The body of the request.</param>
/// <param name="Mismatches">The mismatches that the client reported.</param>
internal sealed record CompiledCall(object? Result, string Body, IReadOnlyList<string> Mismatches);
