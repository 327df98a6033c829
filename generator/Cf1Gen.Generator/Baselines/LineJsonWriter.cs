using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Cf1Gen.Generator.Baselines;

/// <summary>Writes JSON whose innermost objects are on one line. Members without a value are left out.</summary>
internal sealed class LineJsonWriter
{
    // The file is read as JSON and by people, never as a part of HTML.
    private static readonly JsonSerializerOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly StringBuilder _text = new();
    private readonly Stack<int> _counts = new();

    /// <summary>Begins an object.</summary>
    /// <param name="name">The name of the member; <see langword="null"/> for the root.</param>
    public void Open(string? name = null)
    {
        if (name is not null)
        {
            Begin(name);
        }

        _text.Append('{');
        _counts.Push(0);
    }

    /// <summary>Ends the innermost object.</summary>
    public void Close()
    {
        if (_counts.Pop() > 0)
        {
            NewLine();
        }

        _text.Append('}');
    }

    /// <summary>Writes a text, unless it is empty.</summary>
    public void Line(string name, string value)
    {
        if (value.Length > 0)
        {
            Begin(name);
            _text.Append(Quote(value));
        }
    }

    /// <summary>Writes a flag, unless it is false.</summary>
    public void Line(string name, bool value)
    {
        if (value)
        {
            Begin(name);
            _text.Append("true");
        }
    }

    /// <summary>Writes a list of texts, unless it is empty.</summary>
    public void Line(string name, IReadOnlyCollection<string> values)
    {
        if (values.Count > 0)
        {
            Begin(name);
            _text.Append('[').Append(string.Join(", ", values.Select(Quote))).Append(']');
        }
    }

    /// <summary>Writes an object of texts and flags without those that are empty or false.</summary>
    public void Line(string name, params (string Name, object Value)[] members)
    {
        Begin(name);
        var written = members
            .Where(member => member.Value is not ("" or false))
            .Select(member => Quote(member.Name) + ": " + (member.Value is string text ? Quote(text) : "true"));
        _text.Append("{ ").Append(string.Join(", ", written)).Append(" }");
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString() + "\n";

    private static string Quote(string text) => JsonSerializer.Serialize(text, s_options);

    private void Begin(string name)
    {
        var count = _counts.Pop();
        _text.Append(count == 0 ? "" : ",");
        _counts.Push(count + 1);
        NewLine();
        _text.Append(Quote(name)).Append(": ");
    }

    private void NewLine() => _text.Append('\n').Append(' ', 2 * _counts.Count);
}
