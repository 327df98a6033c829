using System.Text;
using System.Text.RegularExpressions;

namespace Cf1Gen.Conformance.Requests;

/// <summary>Reads multipart bodies.</summary>
internal static partial class MultipartReader
{
    // Each byte is one character, so that no content is lost.
    private static readonly Encoding s_bytes = Encoding.Latin1;

    /// <summary>Returns the parts of a body; <see langword="null"/> if it is not a valid multipart body.</summary>
    public static List<MultipartPart>? Read(byte[] body, string contentType)
    {
        var boundary = Boundary().Match(contentType);
        if (!boundary.Success)
        {
            return null;
        }

        var delimiter = "\r\n--" + boundary.Groups["boundary"].Value;
        var sections = ("\r\n" + s_bytes.GetString(body)).Split(delimiter);
        return sections.Length < 2 || !sections[^1].StartsWith("--", StringComparison.Ordinal)
            ? null
            : [.. sections[1..^1].Select(Part)];
    }

    private static MultipartPart Part(string section)
    {
        var end = section.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        var headers = Encoding.UTF8.GetString(s_bytes.GetBytes(section[..end]));
        return new MultipartPart(
            Unescape(Name().Match(headers).Groups["name"].Value),
            Type().Match(headers) is { Success: true } type ? type.Groups["type"].Value.Trim() : null,
            FileName().IsMatch(headers),
            s_bytes.GetBytes(section[(end + 4)..]));
    }

    private static string Unescape(string name) =>
        name.Replace("%22", "\"", StringComparison.Ordinal)
            .Replace("%0D", "\r", StringComparison.Ordinal).Replace("%0A", "\n", StringComparison.Ordinal);

    [GeneratedRegex("boundary=\"?(?<boundary>[^\";]+)")]
    private static partial Regex Boundary();

    [GeneratedRegex("[; ]name=\"?(?<name>[^\"\r\n;]*)", RegexOptions.IgnoreCase)]
    private static partial Regex Name();

    [GeneratedRegex("[; ]filename[*]?=", RegexOptions.IgnoreCase)]
    private static partial Regex FileName();

    [GeneratedRegex("^Content-Type:(?<type>[^;\r\n]*)", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Type();
}
