#if CF1GEN_GENERATOR
using System;

namespace Cf1Gen.Generator.Common;
#else
namespace Cf1Gen.Runtime;
#endif

/// <summary>Rules for the names of HTTP header fields (RFC 9110, section 5.1). The generator and the runtime share them.</summary>
internal static class HttpFieldNames
{
    /// <summary>The characters of a token (RFC 9110, section 5.6.2).</summary>
    internal const string TokenCharacters = "!#$%&'*+-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ^_`abcdefghijklmnopqrstuvwxyz|~";

    // HttpClient controls the first group itself; .NET treats the second as headers of the content.
    private static readonly string[] s_reserved =
    [
        "Connection", "Host", "Transfer-Encoding", "Upgrade",
        "Allow", "Expires", "Last-Modified",
    ];

    /// <summary>
    /// Determines whether a request cannot set a header because the client sets it or .NET treats it as a header of the content.
    /// </summary>
    internal static bool IsReserved(string name) => name.StartsWith("Content-", StringComparison.OrdinalIgnoreCase)
        || Array.Exists(s_reserved, reserved => string.Equals(reserved, name, StringComparison.OrdinalIgnoreCase));
}
