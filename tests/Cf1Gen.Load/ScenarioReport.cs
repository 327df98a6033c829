using System.Globalization;

namespace Cf1Gen.Load;

/// <summary>Writes what a scenario measures, and counts what is not as it must be.</summary>
public sealed class ScenarioReport(TextWriter output)
{
    /// <summary>How much was not as it must be.</summary>
    public int Violations { get; private set; }

    /// <summary>Writes a line.</summary>
    internal void Say(string text) => output.WriteLine($"  {text}");

    /// <summary>Writes a number, and what it must be.</summary>
    internal void Expect(string name, long expected, long found) =>
        Check(expected == found, string.Create(CultureInfo.InvariantCulture, $"{name}: {found:N0} (must be {expected:N0})"));

    /// <summary>Writes a number, and what it may be at most.</summary>
    internal void AtMost(string name, long most, long found) =>
        Check(found <= most, string.Create(CultureInfo.InvariantCulture, $"{name}: {found:N0} (at most {most:N0})"));

    /// <summary>Writes a line, with a mark if it reports a violation.</summary>
    internal void Check(bool holds, string text)
    {
        Violations += holds ? 0 : 1;
        output.WriteLine($"  {text}{(holds ? "" : "  <-- VIOLATION")}");
    }
}
