namespace Cf1Gen.Emulation.Http;

/// <summary>An entry of <c>errors</c> in the envelope.</summary>
/// <param name="Code">The number of the error, 1000 or more.</param>
/// <param name="Message">What happened.</param>
/// <param name="Source">Which part of the body caused it.</param>
internal sealed record ApiError(int Code, string Message, ErrorSource? Source = null);
