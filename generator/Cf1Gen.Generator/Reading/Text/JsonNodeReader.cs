using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading;
using Cf1Gen.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Cf1Gen.Generator.Reading.Text;

/// <summary>Reads JSON into nodes. JsonNode.Parse would throw at the second of two equal keys, and could not say where it stands.</summary>
internal sealed class JsonNodeReader
{
    private static readonly JsonReaderOptions s_strict = new() { MaxDepth = DocumentLimits.Depth + 2 };
    private static readonly JsonReaderOptions s_loose = s_strict with { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };
    private readonly byte[] _utf8;
    private readonly CancellationToken _cancellationToken;
    private readonly List<string> _path = [];
    private readonly List<string> _duplicates = [];

    private JsonNodeReader(string text, CancellationToken cancellationToken)
    {
        _utf8 = Encoding.UTF8.GetBytes(text);
        _cancellationToken = cancellationToken;
    }

    /// <summary>Reads a whole text. Of equal keys the last one counts.</summary>
    /// <exception cref="DocumentSyntaxException">The text is not JSON, or too deep.</exception>
    public static JsonNode? Read(DocumentText text, NodeLocations places, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var reader = new JsonNodeReader(text.Text, cancellationToken);
        JsonNode? root;
        try
        {
            root = reader.ReadRoot(s_strict);
        }
        catch (JsonException e)
        {
            var fault = (At: reader.SpanAt(reader.OffsetOf(e)), Message: MessageOf(e));
            reader = new JsonNodeReader(text.Text, cancellationToken);
            root = reader.ReadLoosely(fault.At, fault.Message);
            diagnostics.Report(Descriptors.LooseSyntax, places.At(fault.At), "JSON", fault.Message);
        }

        foreach (var pointer in reader._duplicates)
        {
            diagnostics.Report(Descriptors.DuplicateKey, places.At(pointer), pointer, places.FirstLine(pointer));
        }

        return root;
    }

    private JsonNode? ReadRoot(JsonReaderOptions options)
    {
        var json = new Utf8JsonReader(_utf8, options);
        json.Read();
        var root = ReadValue(ref json);
        json.Read();
        return root;
    }

    /// <summary>Reads over comments and commas behind the last item. Where that is not all, the fault that was found first is what is said.</summary>
    private JsonNode? ReadLoosely(TextSpan at, string fault)
    {
        try
        {
            return ReadRoot(s_loose);
        }
        catch (JsonException)
        {
            throw new DocumentSyntaxException(Descriptors.SyntaxError, at, "JSON", fault);
        }
    }

    private JsonNode? ReadValue(ref Utf8JsonReader json) => json.TokenType switch
    {
        JsonTokenType.StartObject => ReadObject(ref json),
        JsonTokenType.StartArray => ReadArray(ref json),
        JsonTokenType.String => JsonValue.Create(TextOf(json)),
        JsonTokenType.Null => null,
        // As an element, a number keeps its text.
        _ => JsonValue.Create(JsonElement.ParseValue(ref json)),
    };

    private JsonObject ReadObject(ref Utf8JsonReader json)
    {
        CheckDepth(json);
        _cancellationToken.ThrowIfCancellationRequested();
        var node = new JsonObject();
        while (json.Read() && json.TokenType != JsonTokenType.EndObject)
        {
            var key = TextOf(json);
            _path.Add(key);
            json.Read();
            if (node.ContainsKey(key))
            {
                _duplicates.Add(DocumentPointer.Of(_path));
            }

            node[key] = ReadValue(ref json);
            _path.RemoveAt(_path.Count - 1);
        }

        return node;
    }

    private JsonArray ReadArray(ref Utf8JsonReader json)
    {
        CheckDepth(json);
        var node = new JsonArray();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            _path.Add(DocumentPointer.Index(node.Count));
            node.Add(ReadValue(ref json));
            _path.RemoveAt(_path.Count - 1);
        }

        return node;
    }

    private string TextOf(in Utf8JsonReader json)
    {
        try
        {
            return json.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // An escaped half of a surrogate pair: right by the grammar of JSON, and yet no text.
            throw new DocumentSyntaxException(Descriptors.SyntaxError, SpanAt(json.TokenStartIndex), "JSON", "a string holds half of a character");
        }
    }

    private void CheckDepth(in Utf8JsonReader json)
    {
        if (json.CurrentDepth >= DocumentLimits.Depth)
        {
            throw new DocumentSyntaxException(Descriptors.LimitExceeded, SpanAt(json.TokenStartIndex), $"{DocumentLimits.Depth} levels of nesting");
        }
    }

    private long OffsetOf(JsonException exception)
    {
        var offset = 0;
        for (var line = exception.LineNumber ?? 0; line > 0; line--)
        {
            offset = Array.IndexOf(_utf8, (byte)'\n', offset) + 1;
        }

        return offset + (exception.BytePositionInLine ?? 0);
    }

    private TextSpan SpanAt(long offset) => new(Encoding.UTF8.GetCharCount(_utf8, 0, Math.Min((int)offset, _utf8.Length)), 1);

    /// <summary>The message without the position that follows it: the diagnostic has a better one.</summary>
    private static string MessageOf(JsonException exception)
    {
        var end = exception.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (end < 0 ? exception.Message : exception.Message.Substring(0, end)).TrimEnd('.');
    }
}
