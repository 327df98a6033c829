using System.Linq;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Model.Naming;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Cf1Gen.Generator.Configuration;

/// <summary>Validates the settings of a document. Invalid names would otherwise cause errors in the generated code.</summary>
internal static class SettingsValidator
{
    /// <summary>Reports invalid settings.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="location">The location of the diagnostics.</param>
    /// <param name="diagnostics">Receives the diagnostics.</param>
    /// <returns><c>true</c> if the settings are valid; otherwise, <c>false</c>.</returns>
    public static bool Validate(Settings settings, Location location, DiagnosticBag diagnostics)
    {
        Require(IsNamespace(settings.Namespace), "Namespace", settings.Namespace, "a C# namespace such as Acme.Intel");
        Require(IsClass(settings.ClientName), "ClientName", settings.ClientName, "a C# class name such as IntelClient");
        Require(!IsReserved(settings), "ClientName", settings.ClientName, "different from the names that the generated code uses itself");
        Require(settings.Accessibility is "public" or "internal", "Accessibility", settings.Accessibility, "public or internal");
        Require(settings.Integers is Settings.Int64 or Settings.Int32, "Integers", settings.Integers, "int64 or int32");
        Require(
            !settings.IsDuplicate, "ClientName", settings.ClientName,
            "different from the client names of the other documents with the namespace " + settings.Namespace);
        return !diagnostics.HasErrors;

        void Require(bool isValid, string option, string value, string requirement)
        {
            if (!isValid)
            {
                diagnostics.Report(Descriptors.InvalidOption, location, value, option, requirement);
            }
        }
    }

    private static bool IsNamespace(string name) => name.Split('.').All(IsIdentifier);

    /// <summary>Names of small letters alone are C#'s own: some are keywords where a type is declared, all are warned of.</summary>
    private static bool IsClass(string name) => IsIdentifier(name) && !name.All(c => c is >= 'a' and <= 'z');

    private static bool IsReserved(Settings settings) =>
        ReservedNames.Types.Contains(settings.ClientName)
        || ReservedNames.Types.Contains(settings.OptionsName)
        || ReservedNames.ClientMembers.Contains(settings.ClientName);

    private static bool IsIdentifier(string name) =>
        SyntaxFacts.IsValidIdentifier(name) && SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None;
}
