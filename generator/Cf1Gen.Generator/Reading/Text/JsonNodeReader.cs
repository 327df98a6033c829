using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading;
using Cf1Gen.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Cf1Gen.Generator.Reading.Text;

/// <summary>
/// Reads JSON into nodes and records the position of each node in the same pass. <see cref="JsonNode.Parse(string, JsonNodeOptions?,
/// JsonDocumentOptions)"/>
/// records no positions and throws at the second of two equal keys.
/// </summary>
internal sealed class JsonNodeReader
{
    private static readonly JsonReaderOptions s_strict = new() { MaxDepth = DocumentLimits.Depth + 2 };
    private static readonly JsonReaderOptions s_lenient =
        s_strict with { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };
    private readonly byte[] _utf8;
    private readonly bool _isAscii;
    private readonly SourcePositions _positions;
    private readonly CancellationToken _cancellationToken;
    private readonly List<string> _path = [];
    private readonly List<string> _duplicates = [];

    // The last position that was converted. Tokens are read in order, so each conversion continues from there.
    private int _byteOffset;
    private int _charOffset;

    private JsonNodeReader(string text, SourcePositions positions, CancellationToken cancellationToken)
    {
        _utf8 = Encoding.UTF8.GetBytes(text);
        _isAscii = _utf8.Length == text.Length;
        _positions = positions;
        _cancellationToken = cancellationToken;
    }

    /// <summary>Reads a JSON text. The last of several equal keys is used.</summary>
    /// <param name="text">The text.</param>
    /// <param name="positions">Receives the positions of the nodes.</param>
    /// <param name="locations">Creates the locations of diagnostics from <paramref name="positions"/>.</param>
    /// <param name="diagnostics">Receives duplicate keys and lenient syntax.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <exception cref="DocumentSyntaxException">The text is not JSON, or is nested too deeply.</exception>
    public static JsonNode? Read(
        DocumentText text, SourcePositions positions, NodeLocations locations,
            DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var reader = new JsonNodeReader(text.Text, positions, cancellationToken);
        JsonNode? root;
        try
        {
            root = reader.ReadRoot(s_strict);
        }
        catch (JsonException e)
        {
            var error = (Span: reader.GetErrorSpan(e), Message: GetMessage(e));
            reader = new JsonNodeReader(text.Text, positions, cancellationToken);
            root = reader.ReadLeniently(error.Span, error.Message);
            diagnostics.Report(Descriptors.LenientSyntax, locations.GetLocation(error.Span), "JSON", error.Message);
        }

        foreach (var pointer in reader._duplicates)
        {
            diagnostics.Report(Descriptors.DuplicateKey, locations.GetLocation(pointer), pointer, locations.GetFirstLine(pointer));
        }

        return root;
    }

    private JsonNode? ReadRoot(JsonReaderOptions options)
    {
        _positions.Clear();
        var json = new Utf8JsonReader(_utf8, options);
        json.Read();
        var root = ReadValue(ref json, parent: 0, key: null, keySpan: null);
        json.Read();
        return root;
    }

    /// <summary>Reads a text with comments and trailing commas. If it has other errors as well, the first error is reported.</summary>
    private JsonNode? ReadLeniently(TextSpan errorSpan, string error)
    {
        try
        {
            return ReadRoot(s_lenient);
        }
        catch (JsonException)
        {
            throw new DocumentSyntaxException(Descriptors.SyntaxError, errorSpan, "JSON", error);
        }
    }

    private JsonNode? ReadValue(ref Utf8JsonReader json, int parent, string? key, TextSpan? keySpan)
    {
        var entry = _positions.Add(parent, key, keySpan ?? GetTokenSpan(json));
        return json.TokenType switch
        {
            JsonTokenType.StartObject => ReadObject(ref json, entry),
            JsonTokenType.StartArray => ReadArray(ref json, entry),
            JsonTokenType.String => JsonValue.Create(ReadString(json)),
            JsonTokenType.Null => null,

            // A JsonElement keeps the text of a number.
            _ => JsonValue.Create(JsonElement.ParseValue(ref json)),
        };
    }

    private JsonObject ReadObject(ref Utf8JsonReader json, int entry)
    {
        CheckDepth(json);
        _cancellationToken.ThrowIfCancellationRequested();
        var node = new JsonObject();
        while (json.Read() && json.TokenType != JsonTokenType.EndObject)
        {
            var key = ReadString(json);
            var keySpan = GetTokenSpan(json);
            _path.Add(key);
            json.Read();
            if (node.ContainsKey(key))
            {
                _duplicates.Add(DocumentPointer.FromSegments(_path));
            }

            node[key] = ReadValue(ref json, entry, key, keySpan);
            _path.RemoveAt(_path.Count - 1);
        }

        return node;
    }

    private JsonArray ReadArray(ref Utf8JsonReader json, int entry)
    {
        CheckDepth(json);
        var node = new JsonArray();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            _path.Add(DocumentPointer.FormatIndex(node.Count));
            node.Add(ReadValue(ref json, entry, key: null, keySpan: null));
            _path.RemoveAt(_path.Count - 1);
        }

        return node;
    }

    private string ReadString(in Utf8JsonReader json)
    {
        try
        {
            return json.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // The grammar of JSON allows an escaped lone surrogate, but it is not a Unicode character.
            throw new DocumentSyntaxException(
                Descriptors.SyntaxError, GetTokenSpan(json), "JSON", "a string contains an incomplete surrogate pair");
        }
    }

    private void CheckDepth(in Utf8JsonReader json)
    {
        if (json.CurrentDepth >= DocumentLimits.Depth)
        {
            throw new DocumentSyntaxException(Descriptors.LimitExceeded, GetTokenSpan(json), $"{DocumentLimits.Depth} levels of nesting");
        }
    }

    /// <summary>
    /// Returns the span of the current token, with the quotes of a string. An object or array is represented by its first character.
    /// </summary>
    private TextSpan GetTokenSpan(in Utf8JsonReader json)
    {
        var quotes = json.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? 2 : 0;
        var start = (int)json.TokenStartIndex;
        return TextSpan.FromBounds(ToCharOffset(start), ToCharOffset(start + json.ValueSpan.Length + quotes));
    }

    /// <summary>Converts an offset in the UTF-8 bytes to one in the text, in constant time as long as the offsets increase.</summary>
    private int ToCharOffset(int byteOffset)
    {
        if (_isAscii)
        {
            return byteOffset;
        }

        if (byteOffset < _byteOffset)
        {
            (_byteOffset, _charOffset) = (0, 0);
        }

        _charOffset += Encoding.UTF8.GetCharCount(_utf8, _byteOffset, byteOffset - _byteOffset);
        _byteOffset = byteOffset;
        return _charOffset;
    }

    private TextSpan GetErrorSpan(JsonException exception)
    {
        var offset = 0;
        for (var line = exception.LineNumber ?? 0; line > 0; line--)
        {
            offset = Array.IndexOf(_utf8, (byte)'\n', offset) + 1;
        }

        offset = Math.Min(offset + (int)(exception.BytePositionInLine ?? 0), _utf8.Length);
        return new TextSpan(Encoding.UTF8.GetCharCount(_utf8, 0, offset), 1);
    }

    /// <summary>Returns the message without the position at its end, because the diagnostic has a location.</summary>
    private static string GetMessage(JsonException exception)
    {
        var end = exception.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (end < 0 ? exception.Message : exception.Message.Substring(0, end)).TrimEnd('.');
    }
}
