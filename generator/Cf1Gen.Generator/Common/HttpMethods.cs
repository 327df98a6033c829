using System;

namespace Cf1Gen.Generator.Common;

/// <summary>The HTTP methods that have a field in OpenAPI's Path Item Object. Since version 3.2, a path can also have others.</summary>
internal static class HttpMethods
{
    private static readonly string[] s_known = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE", "QUERY"];

    /// <summary>Determines whether an uppercase method has a field of its own.</summary>
    public static bool IsKnown(string method) => Array.IndexOf(s_known, method) >= 0;

    /// <summary>Converts a known method to uppercase; returns any other unchanged, because HTTP methods are case-sensitive.</summary>
    public static string Normalize(string method) => IsKnown(method.ToUpperInvariant()) ? method.ToUpperInvariant() : method;

    /// <summary>Gets the sort key of a method among the operations of a path.</summary>
    public static int Order(string method) => IsKnown(method) ? Array.IndexOf(s_known, method) : s_known.Length;
}
