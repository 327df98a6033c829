using System.CommandLine;
using Microsoft.CodeAnalysis;
using Spectre.Console;

namespace Cf1Gen.Cli.Diagnostics;

/// <summary>The severities of diagnostics on the command line and in output.</summary>
internal static class Severities
{
    private const string None = "none";

    /// <summary>Creates an option whose value is a severity or <c>none</c>.</summary>
    public static Option<string> CreateOption(string name, string description, string defaultValue)
    {
        var option = new Option<string>(name) { Description = description, DefaultValueFactory = _ => defaultValue };
        option.AcceptOnlyFromAmong("error", "warning", "info", None);
        return option;
    }

    /// <summary>Returns the severity that a value names; <see langword="null"/> for <c>none</c>.</summary>
    public static DiagnosticSeverity? Parse(string? value) => value switch
    {
        "error" => DiagnosticSeverity.Error,
        "warning" => DiagnosticSeverity.Warning,
        "info" => DiagnosticSeverity.Info,
        _ => null,
    };

    /// <summary>Returns the name of a severity.</summary>
    public static string Format(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };

    /// <summary>Returns the style of a severity.</summary>
    public static Style StyleOf(DiagnosticSeverity severity) => new(
        severity switch
        {
            DiagnosticSeverity.Error => Color.Red,
            DiagnosticSeverity.Warning => Color.Yellow,
            _ => Color.Aqua,
        },
        decoration: Decoration.Bold);
}
