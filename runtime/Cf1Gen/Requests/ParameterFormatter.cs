using System.Globalization;

namespace Cf1Gen.Runtime;

/// <summary>Formats values for paths, queries, headers and form fields, independent of the current culture.</summary>
internal static class ParameterFormatter
{
    internal static string Format(bool value) => value ? "true" : "false";

    /// <summary>Formats a number, a date, or a value of an open enum.</summary>
    /// <returns>
    /// Dates in ISO 8601, with their time in UTC and as many digits of a second as needed; other values in the invariant culture.
    /// </returns>
    internal static string Format<T>(T value)
        where T : struct, ISpanFormattable => value switch
        {
            DateTimeOffset time => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH':'mm':'ss.FFFFFFF'Z'", CultureInfo.InvariantCulture),
            DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            _ => value.ToString(null, CultureInfo.InvariantCulture),
        };
}
