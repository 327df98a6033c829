using System.Globalization;

namespace Cf1Gen.Runtime;

/// <summary>Parses continuation tokens: fields separated by slashes, of which only the last may contain a slash.</summary>
internal static class PageToken
{
    /// <summary>Splits a token into its fields.</summary>
    /// <exception cref="ArgumentException">The token does not have this number of fields.</exception>
    internal static string[] Split(string token, int count)
    {
        var fields = token.Split('/', count);
        return fields.Length == count ? fields : throw CreateInvalid();
    }

    /// <summary>Parses a field that is a number.</summary>
    /// <exception cref="ArgumentException">The field is not a number, or is less than <paramref name="minimum"/>.</exception>
    internal static int ParseNumber(string field, int minimum) =>
        int.TryParse(field, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= minimum
            ? number
            : throw CreateInvalid();

    internal static ArgumentException CreateInvalid() => new("The continuation token is not a token of this list.", "continuationToken");
}
