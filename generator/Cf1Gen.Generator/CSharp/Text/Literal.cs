using System;
using System.Globalization;
using System.Text;

namespace Cf1Gen.Generator.CSharp.Text;

/// <summary>Formats texts and numbers of a document as C# literals. All literals in the code are formatted by this class.</summary>
internal static class Literal
{
    /// <summary>Returns a regular string literal in which everything outside printable ASCII is escaped; <c>null</c> for null.</summary>
    public static string String(string? value)
    {
        if (value is null)
        {
            return "null";
        }

        if (IsPlain(value))
        {
            return "\"" + value + "\"";
        }

        var literal = new StringBuilder(value.Length + 2).Append('"');
        AppendEscaped(literal, value);
        return literal.Append('"').ToString();
    }

    /// <summary>Returns text between the expressions of an interpolated string literal.</summary>
    public static string Interpolated(string text)
    {
        var literal = new StringBuilder(text.Length);
        AppendEscaped(literal, text);
        return literal.Replace("{", "{{").Replace("}", "}}").ToString();
    }

    /// <summary>Returns the literal of a string, a number or a Boolean.</summary>
    public static string Constant(object value) => value switch
    {
        string text => String(text),
        long number => number.ToString(CultureInfo.InvariantCulture),
        bool boolean => Boolean(boolean),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
    };

    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Boolean(bool value) => value ? "true" : "false";

    private static bool IsPlain(string value)
    {
        foreach (var character in value)
        {
            if (character is not (>= ' ' and <= '~') or '"' or '\\')
            {
                return false;
            }
        }

        return true;
    }

    private static void AppendEscaped(StringBuilder literal, string value)
    {
        foreach (var character in value)
        {
            switch (character)
            {
                case '"' or '\\':
                    literal.Append('\\').Append(character);
                    break;
                case >= ' ' and <= '~':
                    literal.Append(character);
                    break;
                default:
                    literal.Append("\\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture));
                    break;
            }
        }
    }
}
