namespace Cf1Gen.Generator.OpenApi.Content;

/// <summary>How an answer is wrapped; the names are those of the runtime's <c>ResponseFormat</c>.</summary>
internal enum Envelope
{
    /// <summary>The document declares the envelope, the result is inside.</summary>
    Envelope,

    /// <summary>The document declares the result alone; a server may wrap it all the same.</summary>
    Bare,

    /// <summary>The result has members that the envelope has too: it is never unwrapped.</summary>
    Exact,
}
