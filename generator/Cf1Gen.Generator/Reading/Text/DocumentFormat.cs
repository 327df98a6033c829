using System;
using System.Linq;

namespace Cf1Gen.Generator.Reading.Text;

internal enum DocumentFormat
{
    Json,
    Yaml,
}

internal static class SpecFormats
{
    /// <summary>The format that the file's name says, or else its first character.</summary>
    public static DocumentFormat Of(DocumentText text)
    {
        if (text.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
        {
            return DocumentFormat.Json;
        }

        if (text.Path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || text.Path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase))
        {
            return DocumentFormat.Yaml;
        }

        return text.Text.TrimStart(' ', '\t', '\r', '\n').FirstOrDefault() is '{' or '[' ? DocumentFormat.Json : DocumentFormat.Yaml;
    }
}
