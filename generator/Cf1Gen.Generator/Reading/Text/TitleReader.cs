using System;
using System.IO;
using System.Text;
using System.Text.Json;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Cf1Gen.Generator.Reading.Text;

/// <summary>Reads the title of a document without the rest of it.</summary>
internal static class TitleReader
{
    private static readonly JsonReaderOptions s_options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = DocumentLimits.Depth + 2,
    };

    /// <summary>Returns the title; null if the document has no title, or cannot be read, which is reported when it is parsed.</summary>
    public static string? Read(DocumentText text)
    {
        try
        {
            return DocumentFormatDetector.Detect(text) == DocumentFormat.Json ? ReadJson(text.Text) : ReadYaml(text.Text);
        }
        catch (Exception exception) when (exception is JsonException or YamlException or InvalidOperationException)
        {
            return null;
        }
    }

    private static string? ReadJson(string text)
    {
        var json = new Utf8JsonReader(Encoding.UTF8.GetBytes(text), s_options);
        return json.Read() && FindMember(ref json, "info") && FindMember(ref json, "title") && json.TokenType == JsonTokenType.String
            ? json.GetString()
            : null;
    }

    /// <summary>Moves from the start of an object to the value of a member.</summary>
    private static bool FindMember(ref Utf8JsonReader json, string name)
    {
        if (json.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var isFound = json.ValueTextEquals(name);
            json.Read();
            if (isFound)
            {
                return true;
            }

            json.Skip();
        }

        return false;
    }

    private static string? ReadYaml(string text)
    {
        var yaml = new Parser(new StringReader(text));
        yaml.Consume<StreamStart>();
        return yaml.TryConsume<DocumentStart>(out _) && FindMember(yaml, "info") && FindMember(yaml, "title")
            && yaml.TryConsume<Scalar>(out var title)
            ? title.Value
            : null;
    }

    /// <summary>Moves from the start of a mapping to the value of a member.</summary>
    private static bool FindMember(Parser yaml, string name)
    {
        if (!yaml.TryConsume<MappingStart>(out _))
        {
            return false;
        }

        while (!yaml.TryConsume<MappingEnd>(out _))
        {
            if (yaml.TryConsume<Scalar>(out var key))
            {
                if (key.Value == name)
                {
                    return true;
                }
            }
            else
            {
                yaml.SkipThisAndNestedEvents();
            }

            yaml.SkipThisAndNestedEvents();
        }

        return false;
    }
}
