using System.ComponentModel;

#if CF1GEN_GENERATOR
namespace Cf1Gen.Generator.Common;
#else
namespace Cf1Gen.Runtime;
#endif

/// <summary>Specifies how a response contains its result.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum ResponseFormat
{
    /// <summary>In an envelope. An object with <c>success</c> is an envelope; any other body is the result itself.</summary>
    Envelope,

    /// <summary>
    /// Without an envelope. However, an object with a Boolean <c>success</c> and with <c>result</c> or <c>errors</c> is read as an
    /// envelope.
    /// </summary>
    Bare,

    /// <summary>Without an envelope: every body is the result itself.</summary>
    Exact,

    /// <summary>In an envelope, all of which is the result, or which has no result. <c>"success": false</c> is an error.</summary>
    WholeEnvelope,
}
