using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Common;

namespace Cf1Gen.Generator.Model.Requests;

/// <summary>Determines which headers a parameter can set.</summary>
internal static class HeaderNames
{
    /// <summary>The headers that OpenAPI excludes from parameters: other parts of the document describe them.</summary>
    private static readonly HashSet<string> s_ignored = new(StringComparer.OrdinalIgnoreCase) { "Accept", "Content-Type", "Authorization" };

    /// <summary>Headers of the connection that a program can set in a single call, but that no operation needs.</summary>
    private static readonly HashSet<string> s_connection = new(StringComparer.OrdinalIgnoreCase) { "Expect", "Trailer", "Keep-Alive" };

    /// <summary>Determines whether OpenAPI ignores a header parameter of the specified name.</summary>
    public static bool IsIgnored(string name) => s_ignored.Contains(name);

    /// <summary>Determines whether a name is a valid header name that a parameter can set.</summary>
    public static bool CanBeSent(string name) =>
        name.Length > 0 && !HttpFieldNames.IsReserved(name) && !s_connection.Contains(name)
        && name.All(character => HttpFieldNames.TokenCharacters.IndexOf(character) >= 0);

    /// <summary>Determines whether a part of a form can have a header of the specified name.</summary>
    public static bool CanBeSentWithPart(string name) =>
        CanBeSent(name) && !name.Equals("Content-Disposition", StringComparison.OrdinalIgnoreCase);
}
