namespace Cf1Gen.Emulation.Http;

/// <summary>The part of a body that caused an error.</summary>
/// <param name="Pointer">A JSON pointer, for example <c>/summary</c>.</param>
internal sealed record ErrorSource(string Pointer);
