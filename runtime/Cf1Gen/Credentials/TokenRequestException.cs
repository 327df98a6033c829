using System.Diagnostics.CodeAnalysis;

namespace Cf1Gen.Runtime;

/// <summary>The exception that is thrown when a token URL did not issue a token.</summary>
/// <param name="message">The end of a sentence, without secrets.</param>
/// <param name="innerException">The failure of the token request, if any.</param>
[SuppressMessage("Design", "CA1032", Justification = "The exception does not leave the runtime.")]
[SuppressMessage("Design", "CA1064", Justification = "The exception does not leave the runtime.")]
internal sealed class TokenRequestException(string message, Exception? innerException) : Exception(message, innerException);
