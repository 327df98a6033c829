using System;
using System.Linq;

namespace Cf1Gen.Generator.Reading.Text;

internal enum SpecFormat
{
    Json,
    Yaml,
}

internal static class SpecFormats
{
    /// <summary>The format that the file's name says, or else its first character.</summary>
    public static SpecFormat Of(SpecText text)
    {
        if (text.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
        {
            return SpecFormat.Json;
        }

        if (text.Path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || text.Path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase))
        {
            return SpecFormat.Yaml;
        }

        return text.Text.TrimStart(' ', '\t', '\r', '\n').FirstOrDefault() is '{' or '[' ? SpecFormat.Json : SpecFormat.Yaml;
    }
}
