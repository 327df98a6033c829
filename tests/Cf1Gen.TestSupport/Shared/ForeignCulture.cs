using System.Globalization;

namespace Cf1Gen.TestSupport;

/// <summary>
/// Writes everything in another way than the invariant culture: digits, minus sign and calendar as in Saudi Arabia, the decimal comma of
/// most of Europe, letters and their order as in Turkey. One run under it finds what a run under each of these cultures would find.
/// </summary>
internal sealed class ForeignCulture : CultureInfo
{
    /// <summary>Value of the environment variable that selects this culture.</summary>
    internal const string VariableValue = "foreign";

    private static readonly CultureInfo s_turkish = GetCultureInfo("tr-TR", predefinedOnly: true);

    internal ForeignCulture()
        : base("ar-SA", useUserOverride: false) => NumberFormat.NumberDecimalSeparator = ",";

    public override TextInfo TextInfo => s_turkish.TextInfo;

    public override CompareInfo CompareInfo => s_turkish.CompareInfo;
}
