using System;
using System.Linq;

namespace Cf1Gen.Generator.Reading.Text;

/// <summary>Determines the format of a document.</summary>
internal static class DocumentFormatDetector
{
    /// <summary>
    /// Returns the format that the file extension specifies or, for any other extension, the one that the first character indicates.
    /// </summary>
    /// <param name="text">The document.</param>
    public static DocumentFormat Detect(DocumentText text)
    {
        if (HasExtension(text, ".json"))
        {
            return DocumentFormat.Json;
        }

        if (HasExtension(text, ".yaml") || HasExtension(text, ".yml"))
        {
            return DocumentFormat.Yaml;
        }

        return text.Text.TrimStart(' ', '\t', '\r', '\n').FirstOrDefault() is '{' or '[' ? DocumentFormat.Json : DocumentFormat.Yaml;
    }

    private static bool HasExtension(DocumentText text, string extension) =>
        text.Path.EndsWith(extension, StringComparison.OrdinalIgnoreCase);
}
