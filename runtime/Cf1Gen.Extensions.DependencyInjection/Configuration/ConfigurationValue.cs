using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace Cf1Gen.Runtime;

/// <summary>Reads values in configuration.</summary>
internal static class ConfigurationValue
{
    /// <summary>Returns whether a section has neither a value nor children. An empty text counts as missing.</summary>
    internal static bool IsEmpty(IConfigurationSection section) => string.IsNullOrEmpty(section.Value) && !section.GetChildren().Any();

    /// <summary>Returns the text.</summary>
    /// <exception cref="FormatException">The section has children.</exception>
    internal static string Text(IConfigurationSection section) => section.Value is { Length: > 0 } text
        ? text
        : throw new FormatException("a value is expected, and not a section or a list");

    /// <summary>Returns the texts of a list.</summary>
    /// <exception cref="FormatException">The section is not a list of texts.</exception>
    internal static IEnumerable<string> List(IConfigurationSection section) => string.IsNullOrEmpty(section.Value)
        ? section.GetChildren().Where(item => !IsEmpty(item)).Select(Text)
        : throw new FormatException("a list is expected, such as [ \"…\" ]");

    /// <exception cref="FormatException">The value is neither <c>true</c> nor <c>false</c>.</exception>
    internal static bool Boolean(IConfigurationSection section) => bool.TryParse(Text(section), out var value)
        ? value
        : throw new FormatException("true or false is expected");

    /// <exception cref="FormatException">The value is not a whole number.</exception>
    internal static int Number(IConfigurationSection section) =>
        int.TryParse(Text(section), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw new FormatException("a whole number is expected");

    /// <exception cref="FormatException">The value is not a duration.</exception>
    internal static TimeSpan Duration(IConfigurationSection section)
    {
        // .NET reads a number without a colon as days, which is never meant.
        var text = Text(section);
        return text.Contains(':', StringComparison.Ordinal) && TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw new FormatException("a duration is expected, such as 00:00:30 for 30 seconds");
    }

    /// <exception cref="FormatException">The value is not an absolute address. The message does not contain it.</exception>
    internal static Uri Address(IConfigurationSection section) => Uri.TryCreate(Text(section), UriKind.Absolute, out var value)
        ? value
        : throw new FormatException("an absolute http or https address is expected");
}
