using System;

namespace Cf1Gen.Generator.OpenApi.Operations;

/// <summary>The methods that OpenAPI has words for. Since version 3.2 a path may have others as well.</summary>
internal static class HttpMethods
{
    private static readonly string[] s_known = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE", "QUERY"];

    /// <summary>Whether OpenAPI has a word for it; in capitals, whatever its case in a document.</summary>
    public static bool IsKnown(string method) => Array.IndexOf(s_known, method) >= 0;

    /// <summary>The method as it is sent: those that OpenAPI has words for in capitals, any other as the document has it.</summary>
    public static string Of(string method) => IsKnown(method.ToUpperInvariant()) ? method.ToUpperInvariant() : method;

    /// <summary>Where it stands among the operations of a path.</summary>
    public static int Order(string method) => IsKnown(method) ? Array.IndexOf(s_known, method) : s_known.Length;
}
