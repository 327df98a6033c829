using System;
using System.Globalization;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Cf1Gen.Generator.Reading.Text;

/// <summary>Converts plain scalars by the core schema of YAML 1.2, in which <c>yes</c> and <c>2024-01-01</c> are strings.</summary>
internal static class YamlScalar
{
    private static readonly Regex s_number =
        new(@"^(?<sign>[-+]?)(0*(?<integer>[0-9]*))(\.(?<fraction>[0-9]*))?(?<exponent>[eE][-+]?[0-9]+)?$", RegexOptions.CultureInvariant);

    /// <summary>Converts a plain scalar to the JSON value that it represents.</summary>
    public static JsonNode? Parse(string text) => text switch
    {
        "" or "~" or "null" or "Null" or "NULL" => null,
        "true" or "True" or "TRUE" => ParseJson("true"),
        "false" or "False" or "FALSE" => ParseJson("false"),
        _ when text[0] is (>= '0' and <= '9') or '-' or '+' or '.' =>
            FormatNumber(text) is { } number ? ParseJson(number) : JsonValue.Create(text),
        _ => JsonValue.Create(text),
    };

    /// <summary>
    /// Returns the number in JSON syntax, or null if the scalar is not a number that JSON can represent: <c>.inf</c> remains a string.
    /// </summary>
    private static string? FormatNumber(string text)
    {
        if (text.StartsWith("0x", StringComparison.Ordinal))
        {
            return BigInteger.TryParse("0" + text.Substring(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
                && text.Length > 2
                ? value.ToString(CultureInfo.InvariantCulture)
                : null;
        }

        if (text.StartsWith("0o", StringComparison.Ordinal))
        {
            return FormatOctal(text);
        }

        var match = s_number.Match(text);
        var fraction = match.Groups["fraction"];
        if (!match.Success || (match.Groups[1].Length == 0 && fraction.Length == 0))
        {
            return null;
        }

        return (match.Groups["sign"].Value == "-" ? "-" : "")
            + (match.Groups["integer"].Length == 0 ? "0" : match.Groups["integer"].Value)
            + (fraction.Length == 0 ? "" : "." + fraction.Value)
            + match.Groups["exponent"].Value;
    }

    private static string? FormatOctal(string text)
    {
        var value = BigInteger.Zero;
        foreach (var digit in text.Substring(2))
        {
            if (digit is < '0' or > '7')
            {
                return null;
            }

            value = (value * 8) + (digit - '0');
        }

        return text.Length > 2 ? value.ToString(CultureInfo.InvariantCulture) : null;
    }

    private static JsonValue? ParseJson(string text)
    {
        using var document = JsonDocument.Parse(text);
        return JsonValue.Create(document.RootElement.Clone());
    }
}
