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

    // The HTTP client sets these itself, and OpenAPI leaves the content type to the content.
    private static readonly string[] s_reserved =
        ["Connection", "Host", "Transfer-Encoding", "Upgrade", "Content-Length", "Content-Type"];

    private static readonly string[] s_content =
    [
        "Allow", "Content-Disposition", "Content-Encoding", "Content-Language", "Content-Location", "Content-MD5", "Content-Range",
        "Expires", "Last-Modified",
    ];

    private static readonly string[] s_dates = ["Date", "Expires", "If-Modified-Since", "If-Range", "If-Unmodified-Since", "Last-Modified"];

    /// <summary>Determines whether a request cannot set a header because the HTTP client or the content does.</summary>
    internal static bool IsReserved(string name) => IsOneOf(s_reserved, name);

    /// <summary>Determines whether a header belongs to the content of the request in .NET.</summary>
    internal static bool IsOfContent(string name) => IsOneOf(s_content, name);

    /// <summary>Determines whether the value of a header is an HTTP date (RFC 9110, section 5.6.7).</summary>
    internal static bool IsDate(string name) => IsOneOf(s_dates, name);

    private static bool IsOneOf(string[] names, string name) =>
        Array.Exists(names, other => string.Equals(other, name, StringComparison.OrdinalIgnoreCase));
}
