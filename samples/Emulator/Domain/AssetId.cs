using System.Globalization;
using Cf1Gen.Emulation.Http;

namespace Cf1Gen.Emulation.Domain;

/// <summary>
/// Parses the asset id in a path. The API's document declares a UUID in the path and an integer in the asset, and does not
/// specify how they are related. The emulator accepts both the integer and a UUID that ends in it:
/// <c>00000000-0000-4000-8000-000000000007</c> for asset 7.
/// </summary>
internal static class AssetId
{
    private const string UuidPrefix = "00000000-0000-4000-8000-";

    /// <exception cref="ApiProblemException">The text is neither an integer nor such a UUID.</exception>
    public static int Parse(string text)
    {
        string digits = text.Length == 36 && text.StartsWith(UuidPrefix, StringComparison.Ordinal) ? text[UuidPrefix.Length..] : text;
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int id)
            ? id
            : throw ApiProblemException.NotFound("asset", text);
    }
}
