namespace Cf1Gen.Runtime;

/// <summary>Replaces control characters in text from a server, which could change a terminal's output or forge a line of a log.</summary>
internal static class ControlCharacters
{
    /// <summary>Replaces each control character by a space.</summary>
    internal static string Of(string text) => text.Any(char.IsControl)
        ? string.Concat(text.Select(character => char.IsControl(character) ? ' ' : character))
        : text;
}
