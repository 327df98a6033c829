using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Cf1Gen.Generator.CSharp.Text;

/// <summary>
/// The interpolated string handler of <see cref="Code.Format"/>. An expression of several lines keeps the indentation of its line, a line
/// that contains only an empty expression is omitted, and the result has no blank line after <c>{</c>, before <c>}</c> or next to another.
/// </summary>
[InterpolatedStringHandler]
internal sealed class CodeTemplate
{
    private readonly List<string> _lines = [];

    // Most lines are one piece of text, which a builder would copy.
    private string _line = "";
    private bool _hasEmptyExpression;

    public CodeTemplate(int literalLength, int formattedCount)
    {
    }

    public void AppendLiteral(string text)
    {
        var start = 0;
        for (var end = text.IndexOf('\n'); end >= 0; end = text.IndexOf('\n', start))
        {
            // A checkout may have written the template with CRLF.
            _line += text.Substring(start, end - start - (end > start && text[end - 1] == '\r' ? 1 : 0));
            EndLine();
            start = end + 1;
        }

        _line += text.Substring(start);
    }

    /// <summary>Appends text without line breaks.</summary>
    /// <exception cref="ArgumentException">
    /// The text contains a line break: it comes from a document and was not formatted by <see cref="Literal"/> or <see cref="DocComment"/>.
    /// </exception>
    public void AppendFormatted(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            _hasEmptyExpression = true;
            return;
        }

        if (text!.IndexOfAny(LineBreaks.All) >= 0)
        {
            throw new ArgumentException("Text with line breaks cannot be part of a template.", nameof(text));
        }

        _line += text;
    }

    public void AppendFormatted(int number) => _line += Literal.Number(number);

    public void AppendFormatted(Code code) => Append(code.Lines);

    public void AppendFormatted(IEnumerable<Code> codes)
    {
        var lines = new List<string>();
        foreach (var code in codes)
        {
            lines.AddRange(code.Lines);
        }

        Append(lines);
    }

    internal Code ToCode()
    {
        EndLine();
        if (_lines.Count > 0 && _lines[_lines.Count - 1].Length == 0)
        {
            _lines.RemoveAt(_lines.Count - 1);
        }

        return new Code(_lines);
    }

    private void Append(IReadOnlyList<string> lines)
    {
        if (lines.Count == 0)
        {
            _hasEmptyExpression = true;
            return;
        }

        var indentation = _line.Substring(0, IndentationLength());
        _line += lines[0];
        for (var i = 1; i < lines.Count; i++)
        {
            EndLine();
            _line = lines[i].Length > 0 ? indentation + lines[i] : "";
        }
    }

    private void EndLine()
    {
        var indentation = IndentationLength();
        var isBlank = indentation == _line.Length;
        var last = _lines.Count == 0 ? null : _lines[_lines.Count - 1];

        if (!isBlank)
        {
            if (last is { Length: 0 } && _line[indentation] == '}')
            {
                _lines.RemoveAt(_lines.Count - 1);
            }

            _lines.Add(_line);
        }
        else if (!_hasEmptyExpression && last is { Length: > 0 } && last[last.Length - 1] != '{')
        {
            _lines.Add("");
        }

        _line = "";
        _hasEmptyExpression = false;
    }

    private int IndentationLength()
    {
        var length = 0;
        while (length < _line.Length && _line[length] == ' ')
        {
            length++;
        }

        return length;
    }
}
