using System.Globalization;

namespace Cf1Gen.Runtime;

/// <summary>How values are written in queries, headers and form fields: the same on every computer.</summary>
internal static class ParameterFormatter
{
    internal static string Of(long value) => value.ToString(CultureInfo.InvariantCulture);

    internal static string Of(double value) => value.ToString(CultureInfo.InvariantCulture);

    internal static string Of(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    internal static string Of(bool value) => value ? "true" : "false";

    /// <summary>A date and time in UTC, with as much of a second as it has.</summary>
    internal static string Of(DateTimeOffset value) =>
        value.UtcDateTime.ToString("yyyy-MM-dd'T'HH':'mm':'ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);
}
