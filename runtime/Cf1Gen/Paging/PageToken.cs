using System.Globalization;

namespace Cf1Gen.Runtime;

/// <summary>Continuation tokens: fields with slashes between them, of which only the last may be any text.</summary>
internal static class PageToken
{
    /// <summary>Takes a token apart.</summary>
    /// <exception cref="ArgumentException">It has not that many fields.</exception>
    internal static string[] Split(string token, int fields)
    {
        var parts = token.Split('/', fields);
        return parts.Length == fields ? parts : throw NotAToken();
    }

    /// <summary>Reads a field that is a number.</summary>
    /// <exception cref="ArgumentException">It is not a number from <paramref name="least"/> on.</exception>
    internal static int Number(string field, int least) =>
        int.TryParse(field, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least
            ? number
            : throw NotAToken();

    internal static ArgumentException NotAToken() => new("The continuation token is not one of this list.", "continuationToken");
}
