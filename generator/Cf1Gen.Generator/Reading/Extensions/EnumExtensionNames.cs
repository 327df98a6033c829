using System.Collections.Generic;

namespace Cf1Gen.Generator.Reading.Extensions;

/// <summary>The extensions with which other generators declare names and descriptions of the values of an enum.</summary>
internal static class EnumExtensionNames
{
    /// <summary>The extension of AutoRest.</summary>
    public const string Microsoft = "x-ms-enum";

    /// <summary>Gets the extensions with names, in their order of precedence.</summary>
    public static IReadOnlyList<string> Names { get; } = ["x-enum-varnames", "x-enumNames"];

    /// <summary>Gets the extensions with descriptions, in their order of precedence.</summary>
    public static IReadOnlyList<string> Descriptions { get; } = ["x-enum-descriptions", "x-enumDescriptions"];

    /// <summary>Gets all extensions.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Names, .. Descriptions, Microsoft];
}
