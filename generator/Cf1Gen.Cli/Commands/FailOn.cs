using System.CommandLine;
using Cf1Gen.Generator.Baselines.Changes;

namespace Cf1Gen.Cli.Commands;

/// <summary>The option for the changes that fail a command.</summary>
internal static class FailOn
{
    private const string Breaking = "breaking";
    private const string Any = "any";
    private const string None = "none";

    /// <summary>Creates the option.</summary>
    public static Option<string> CreateOption()
    {
        var option = new Option<string>("--fail-on")
        {
            Description = "The changes with which the command fails.",
            DefaultValueFactory = _ => None,
        };
        option.AcceptOnlyFromAmong(Breaking, Any, None);
        return option;
    }

    /// <summary>Returns the exit code for changes.</summary>
    public static int ExitCodeOf(ChangeReport report, string? failOn) =>
        failOn == Any ? (report.Changes.Count > 0 ? ExitCode.Findings : ExitCode.Success)
        : failOn == Breaking && report.Breaking.Any() ? ExitCode.Findings
        : ExitCode.Success;
}
