using System.Linq;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Model.Naming;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Cf1Gen.Generator.Configuration;

/// <summary>Says which settings cannot be used. A name that is none would end in an error somewhere in generated code.</summary>
internal static class SettingsValidator
{
    /// <summary>Reports what is wrong.</summary>
    /// <returns>Whether the settings can be used.</returns>
    public static bool Check(Settings settings, Location at, DiagnosticBag diagnostics)
    {
        Require(IsNamespace(settings.Namespace), "Namespace", settings.Namespace, "a C# namespace such as Acme.Intel");
        Require(IsClass(settings.ClientName), "ClientName", settings.ClientName, "a C# class name such as IntelClient");
        Require(!IsReserved(settings), "ClientName", settings.ClientName, "another name than those that generated code needs itself");
        Require(settings.Accessibility is "public" or "internal", "Accessibility", settings.Accessibility, "public or internal");
        Require(!settings.IsTwin, "ClientName", settings.ClientName, "another one than that of any other document with the namespace " + settings.Namespace);
        return !diagnostics.HasErrors;

        void Require(bool holds, string option, string value, string rule)
        {
            if (!holds)
            {
                diagnostics.Report(Descriptors.BadOption, at, value, option, rule);
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
        SyntaxFacts.IsValidIdentifier(name) && SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None && name.All(c => c < 128);
}
