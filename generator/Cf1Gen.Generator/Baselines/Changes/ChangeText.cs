using System.Collections.Generic;

namespace Cf1Gen.Generator.Baselines.Changes;

/// <summary>Describes what changes break.</summary>
internal static class ChangeText
{
    /// <summary>Returns the effect of a change for the users of the client, and the version that follows, without the period.</summary>
    public static string Effect(ApiChange change)
    {
        var step = change.Step.ToString().ToLowerInvariant();
        return change.Breaks == Breaks.None
            ? $"Nothing breaks; the next version of the client is {step}"
            : $"This breaks {Join(Broken(change.Breaks))}; the next version of the client is {step}";
    }

    /// <summary>Returns what a change breaks.</summary>
    public static IReadOnlyList<string> Broken(Breaks breaks)
    {
        var all = new List<string>();
        if ((breaks & Breaks.Source) != 0)
        {
            all.Add("code that uses the member");
        }

        if ((breaks & Breaks.Binary) != 0)
        {
            all.Add("programs that were compiled with the old client");
        }

        if ((breaks & Breaks.Wire) != 0)
        {
            all.Add("old clients that call the API");
        }

        return all;
    }

    private static string Join(IReadOnlyList<string> items) => items.Count switch
    {
        1 => items[0],
        2 => items[0] + " and " + items[1],
        _ => items[0] + ", " + items[1] + " and " + items[2],
    };
}
