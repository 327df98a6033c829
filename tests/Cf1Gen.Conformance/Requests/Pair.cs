namespace Cf1Gen.Conformance.Requests;

/// <summary>A name and a value of a query, of cookies or of a form.</summary>
/// <param name="Name">The decoded name.</param>
/// <param name="RawValue">The value, as it was sent.</param>
internal sealed record Pair(string Name, string RawValue)
{
    /// <summary>Gets the decoded value.</summary>
    public string Value => Decode(RawValue);

    /// <summary>Reads the pairs of a query or of a form.</summary>
    public static List<Pair> Parse(string text, char separator = '&') =>
    [
        .. text.Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(pair => pair.Split('=', 2))
            .Select(pair => new Pair(Decode(pair[0]), pair.Length == 2 ? pair[1] : "")),
    ];

    /// <summary>Decodes a value in the way of most servers: a plus sign is a space.</summary>
    public static string Decode(string raw) => Uri.UnescapeDataString(raw.Replace('+', ' '));
}
