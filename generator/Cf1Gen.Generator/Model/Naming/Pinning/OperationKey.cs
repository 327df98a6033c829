using System.Text.RegularExpressions;

namespace Cf1Gen.Generator.Model.Naming.Pinning;

/// <summary>The text that identifies an operation in several versions of a document.</summary>
internal static class OperationKey
{
    private static readonly Regex s_parameter = new(@"\{[^{}]*\}", RegexOptions.CultureInvariant);

    /// <summary>Returns the key of an operation, with the names of its path parameters.</summary>
    /// <param name="httpMethod">The HTTP method in capitals.</param>
    /// <param name="path">The path template.</param>
    /// <param name="content">The media type of a method that is not the one of the preferred content; otherwise, an empty text.</param>
    public static string Of(string httpMethod, string path, string? content) =>
        httpMethod + " " + path + (string.IsNullOrEmpty(content) ? "" : " (" + content + ")");

    /// <summary>Returns the key without the names of path parameters, which no request contains.</summary>
    public static string Normalize(string key) => s_parameter.Replace(key, "{}");
}
