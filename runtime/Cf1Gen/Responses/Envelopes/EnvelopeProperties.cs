namespace Cf1Gen.Runtime;

/// <summary>The property names of an envelope; the constants are their indexes in <see cref="Names"/>.</summary>
internal static class EnvelopeProperties
{
    internal const int Success = 0;
    internal const int Errors = 1;
    internal const int Messages = 2;
    internal const int Result = 3;
    internal const int ResultInfo = 4;

    internal static readonly JsonNameTable Names = new(EnvelopeMembers.All);
}
