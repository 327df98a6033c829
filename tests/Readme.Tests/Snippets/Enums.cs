using Cf1Gen;
using Cf1Gen.CloudforceOne;

namespace Acme.Snippets;

internal static class Enums
{
    #region enum
    static string Colour(Tlp tlp) => tlp.Value switch
    {
        Tlp.Values.Red => "red",
        Tlp.Values.Amber or Tlp.Values.AmberStrict => "amber",
        _ => tlp.IsKnown ? "harmless" : $"new to this version: {tlp}",
    };
    #endregion

    public static void Run() => Console.WriteLine(Colour(Tlp.Green));
}
