using System;
using System.Collections.Generic;
using System.Linq;

namespace Cf1Gen.Generator.Model.Requests;

/// <summary>Which headers a parameter may set.</summary>
internal static class HeaderNames
{
    private const string TokenCharacters = "!#$%&'*+-.^_`|~";

    /// <summary>Headers that OpenAPI says to ignore: they are the connection's business.</summary>
    private static readonly HashSet<string> s_ignored = new(StringComparer.OrdinalIgnoreCase) { "Accept", "Content-Type", "Authorization" };

    /// <summary>Headers that the HTTP client sets by itself and lets nobody else set.</summary>
    private static readonly HashSet<string> s_reserved = new(StringComparer.OrdinalIgnoreCase)
    {
        "Host", "Connection", "Transfer-Encoding", "Upgrade", "Allow", "Expect", "Expires", "Last-Modified", "Trailer", "Keep-Alive",
    };

    public static bool IsIgnored(string name) => s_ignored.Contains(name);

    public static bool CanBeSent(string name) =>
        name.Length > 0 && !s_reserved.Contains(name) && !name.StartsWith("Content-", StringComparison.OrdinalIgnoreCase)
        && name.All(c => c < 128 && (char.IsLetterOrDigit(c) || TokenCharacters.IndexOf(c) >= 0));
}
