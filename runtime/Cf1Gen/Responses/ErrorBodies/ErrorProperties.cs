namespace Cf1Gen.Runtime;

/// <summary>
/// The property names of an error or a message, those of Cloudflare first; the constants are their indexes in <see cref="Names"/>.
/// </summary>
internal static class ErrorProperties
{
    internal const int Code = 0;
    internal const int Message = 1;
    internal const int DocumentationUrl = 2;
    internal const int Source = 3;
    internal const int ErrorChain = 4;

    /// <summary>A property of <see cref="Source"/>, or of the error itself.</summary>
    internal const int Pointer = 5;

    internal const int Title = 6;
    internal const int Detail = 7;
    internal const int Type = 8;
    internal const int Msg = 9;
    internal const int ErrorDescription = 10;
    internal const int Field = 11;

    internal static readonly JsonNameTable Names = new(EnvelopeMembers.MessageProperties);
}
