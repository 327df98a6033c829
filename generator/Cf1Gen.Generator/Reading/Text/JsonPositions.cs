using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading;
using Microsoft.CodeAnalysis.Text;

namespace Cf1Gen.Generator.Reading.Text;

/// <summary>Finds the positions in a JSON text. Only a text that was parsed before is given to it, so it checks nothing.</summary>
internal static class JsonPositions
{
    public static SourcePositions Scan(string text, CancellationToken cancellationToken)
    {
        var positions = new SourcePositions();
        var open = new Stack<(int Entry, bool IsObject)>();
        (string Name, TextSpan Span)? key = null;
        var keyIsNext = false;

        int Add(TextSpan value)
        {
            var entry = positions.Add(open.Count == 0 ? 0 : open.Peek().Entry, key?.Name, key?.Span ?? value);
            key = null;
            return entry;
        }

        for (var at = 0; at < text.Length;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var end = EndOfToken(text, at);
            var span = TextSpan.FromBounds(at, end);
            switch (text[at])
            {
                case '{' or '[':
                    keyIsNext = text[at] == '{';
                    open.Push((Add(span), keyIsNext));
                    break;
                case '}' or ']':
                    open.Pop();
                    keyIsNext = false;
                    break;
                case ',':
                    keyIsNext = open.Peek().IsObject;
                    break;
                case '"' when keyIsNext:
                    key = (Unquote(text.Substring(at, end - at)), span);
                    keyIsNext = false;
                    break;
                case ' ' or '\t' or '\r' or '\n' or ':' or '/':
                    break;
                default:
                    Add(span);
                    break;
            }

            at = end;
        }

        return positions;
    }

    private static int EndOfToken(string text, int start)
    {
        var end = start + 1;
        switch (text[start])
        {
            case '/':
                return EndOfComment(text, start);
            case '{' or '}' or '[' or ']' or ',' or ':' or ' ' or '\t' or '\r' or '\n':
                return end;
            case '"':
                for (; text[end] != '"'; end++)
                {
                    if (text[end] == '\\')
                    {
                        end++;
                    }
                }

                return end + 1;
            default:
                while (end < text.Length && text[end] is not (',' or '}' or ']' or '/' or ' ' or '\t' or '\r' or '\n'))
                {
                    end++;
                }

                return end;
        }
    }

    private static int EndOfComment(string text, int start)
    {
        var (mark, length) = text[start + 1] == '*' ? ("*/", 2) : ("\n", 1);
        var end = text.IndexOf(mark, start + 2, StringComparison.Ordinal);
        return end < 0 ? text.Length : end + length;
    }

    // As bytes, half a character is replaced, as it is where the document itself is read.
    private static string Unquote(string token) =>
        token.IndexOf('\\') < 0 ? token.Substring(1, token.Length - 2) : JsonNode.Parse(Encoding.UTF8.GetBytes(token))!.GetValue<string>();
}
