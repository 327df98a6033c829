namespace Cf1Gen.Emulation.Http;

/// <summary>Which part of a body caused an error.</summary>
/// <param name="Pointer">A JSON pointer, <c>/summary</c>.</param>
internal sealed record ErrorSource(string Pointer);
