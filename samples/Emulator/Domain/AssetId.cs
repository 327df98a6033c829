using System.Globalization;
using Cf1Gen.Emulation.Http;

namespace Cf1Gen.Emulation.Domain;

/// <summary>
/// The id of an asset in a path. The API's document calls it a UUID although an asset carries a number, and says nowhere
/// how the one is found from the other. So both are understood here: the digits of the number, and the UUID that ends in
/// them, <c>00000000-0000-4000-8000-000000000007</c> for the asset 7.
/// </summary>
internal static class AssetId
{
    private const string UuidStart = "00000000-0000-4000-8000-";

    /// <exception cref="Refusal">The text is neither.</exception>
    public static int Parse(string text)
    {
        string digits = text.Length == 36 && text.StartsWith(UuidStart, StringComparison.Ordinal) ? text[UuidStart.Length..] : text;
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int id) ? id : throw Refusal.NotFound("asset", text);
    }
}
