namespace Cf1Gen.Runtime;

/// <summary>Text of a server's that people read: control characters in it could rewrite what a terminal shows, or end a line of a log.</summary>
internal static class ControlCharacters
{
    /// <summary>Gives the text with a space for each control character.</summary>
    internal static string Of(string text) => text.Any(char.IsControl)
        ? string.Concat(text.Select(character => char.IsControl(character) ? ' ' : character))
        : text;
}
