using Cf1Gen;
using Cf1Gen.CloudforceOne;

namespace Acme.Snippets;

internal static class Enums
{
    #region enum
    static string DescribeAudience(Tlp tlp) => tlp.Value switch
    {
        Tlp.Values.Red => "only the recipients",
        Tlp.Values.AmberStrict => "the recipients' organization",
        Tlp.Values.Amber => "the recipients' organization and its clients",
        Tlp.Values.Green => "the community",
        Tlp.Values.Clear => "everyone",
        _ => $"unknown marking '{tlp}'",   // tlp.IsKnown is false
    };
    #endregion

    public static void Run() => Console.WriteLine(DescribeAudience(Tlp.Green));
}
