namespace Cf1Gen.Emulation.Http;

/// <summary>An entry of <c>errors</c> in the envelope.</summary>
/// <param name="Code">The number of the error, 1000 or more.</param>
/// <param name="Message">A description of the error.</param>
/// <param name="Source">The part of the body that caused the error.</param>
internal sealed record ApiError(int Code, string Message, ErrorSource? Source = null);
