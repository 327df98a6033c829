using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Cf1Gen.Runtime;

/// <summary>
/// Determines the JSON paths of positions by moving a second reader through the text. Positions are requested in ascending order,
/// so that all of them require one additional pass over the text, and none if the text matches the document.
/// </summary>
internal sealed class JsonPathTracker
{
    private const int InObject = -1;

    private readonly StringBuilder _path;
    private readonly Stack<Level> _levels = new();
    private bool _started;

    internal JsonPathTracker(string root) => _path = new StringBuilder(root);

    /// <summary>Determines the path of the value that starts, or of the object or array that ends, at a position.</summary>
    /// <param name="reader">The reader of the tracker, which is initially on the first token of the text whose path is the root.</param>
    /// <param name="position">The position, which must not be before an earlier one.</param>
    internal string PathTo(ref Utf8JsonCursor reader, long position)
    {
        if (!_started)
        {
            _started = true;
            Step(reader);
        }

        while (reader.TokenStartIndex < position && reader.Read())
        {
            Step(reader);
        }

        return _path.ToString();
    }

    private void Step(in Utf8JsonCursor reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                _path.Length = _levels.Peek().PathLength;
                AppendName(_path, reader.GetString());
                break;

            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                _path.Length = _levels.Pop().PathLength;
                break;

            default:
                if (_levels.TryPeek(out var level) && level.Item != InObject)
                {
                    _path.Length = level.PathLength;
                    _path.Append(CultureInfo.InvariantCulture, $"[{level.Item}]");
                    _levels.Pop();
                    _levels.Push(level with { Item = level.Item + 1 });
                }

                if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                {
                    _levels.Push(new Level(_path.Length, reader.TokenType == JsonTokenType.StartArray ? 0 : InObject));
                }

                break;
        }
    }

    /// <summary>Appends the path segment of a member: <c>.name</c>, or <c>['a name']</c> if the name is not a word.</summary>
    internal static void AppendName(StringBuilder path, string name)
    {
        if (IsWord(name))
        {
            path.Append('.').Append(name);
        }
        else
        {
            path.Append("['")
                .Append(name.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal))
                .Append("']");
        }
    }

    private static bool IsWord(string name) =>
        name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-');

    /// <summary>An object or array that is open.</summary>
    /// <param name="PathLength">The length of the path of the object or array.</param>
    /// <param name="Item">The index of the next item of the array; <see cref="InObject"/> for an object.</param>
    private readonly record struct Level(int PathLength, int Item);
}
