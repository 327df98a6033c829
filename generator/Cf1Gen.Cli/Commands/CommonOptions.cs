using System.CommandLine;

namespace Cf1Gen.Cli.Commands;

/// <summary>The options that several commands have.</summary>
internal static class CommonOptions
{
    /// <summary>Creates the option for output that programs read.</summary>
    public static Option<bool> Json() => new("--json") { Description = "Writes JSON to the standard output." };
}
