using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Cf1Gen.Runtime;

/// <summary>Removes secrets from texts of a server, because some servers repeat what they receive.</summary>
/// <remarks>
/// Finds a secret in plain form, with any of its characters encoded as in an address, in JSON or in HTML, and with other white space.
/// Immutable; safe to use from several threads.
/// </remarks>
internal sealed class Redactor
{
    /// <summary>The text in place of a secret.</summary>
    internal const string Mask = "[redacted]";

    // A shorter text is not a secret, and could be a part of any word.
    private const int Shortest = 8;

    // &#x1F600;
    private const int LongestEscape = 10;

    // The scheme of a header such as Authorization: Bearer … or Basic ….
    private const int LongestScheme = 16;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly string[] _secrets;

    /// <summary>Initializes a new instance of the <see cref="Redactor"/> class.</summary>
    /// <param name="secrets">The secrets. The part of a header value after the authentication scheme is a secret too.</param>
    internal Redactor(IEnumerable<string> secrets) => _secrets = [.. secrets
        .SelectMany(secret => new[] { secret, WithoutScheme(secret) })
        .Where(secret => secret.Length >= Shortest)
        .SelectMany(secret => new[] { secret, secret.TrimEnd('='), Uri.EscapeDataString(secret), Base64(secret) })
        .Distinct(StringComparer.Ordinal)];

    /// <summary>Gets a redactor that removes nothing.</summary>
    internal static Redactor None { get; } = new([]);

    /// <summary>Returns the text without the secrets, and without the start of a secret where the text was truncated.</summary>
    internal string Apply(string text)
    {
        StringBuilder? masked = null;
        var end = 0;
        for (var start = 0; start < text.Length; start++)
        {
            var found = FindEnd(text, start);
            if (found <= end)
            {
                continue;
            }

            // Overlapping secrets are removed completely, such as one that is a part of another.
            if (start >= end)
            {
                masked = (masked ?? new StringBuilder(text.Length)).Append(text, end, start - end).Append(Mask);
            }

            end = found;
        }

        return masked is null ? text : masked.Append(text, end, text.Length - end).ToString();
    }

    private static string WithoutScheme(string value) =>
        value.IndexOf(' ', StringComparison.Ordinal) is > 0 and < LongestScheme and var space ? value[(space + 1)..] : value;

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text)).TrimEnd('=');

    // Returns the end of the longest secret that starts here; 0 when none does.
    private int FindEnd(string text, int start)
    {
        var end = 0;
        foreach (var secret in _secrets)
        {
            end = Math.Max(end, FindEnd(text, start, secret, escapesFirst: false));
            end = Math.Max(end, FindEnd(text, start, secret, escapesFirst: true));
            end = Math.Max(end, FindEnd(text, start, secret, escapesFirst: false, foldsBlanks: true));
        }

        return end;
    }

    // Returns the end of the secret that starts here; otherwise 0. A percent sign can be a character of the secret or start an escape.
    private static int FindEnd(string text, int start, string secret, bool escapesFirst, bool foldsBlanks = false)
    {
        var position = start;
        for (var i = 0; i < secret.Length; i++)
        {
            if (position == text.Length)
            {
                return i >= Shortest ? position : 0;
            }

            if (foldsBlanks && IsBlank(secret[i]) && LengthOfBlanks(text.AsSpan(position)) is > 0 and var blanks)
            {
                position += blanks;
                i += LengthOfBlanks(secret.AsSpan(i)) - 1;
                continue;
            }

            var isSame = text[position] == secret[i];
            var length = isSame && !escapesFirst ? 1 : LengthOfEscape(secret[i], text.AsSpan(position));
            if (length == 0 && !isSame)
            {
                return i >= Shortest && IsCutEscape(text.AsSpan(position)) ? text.Length : 0;
            }

            position += Math.Max(length, 1);
        }

        return position;
    }

    // White space of a secret can have been folded, or broken into lines.
    private static bool IsBlank(char character) => char.IsWhiteSpace(character) || char.IsControl(character);

    private static int LengthOfBlanks(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && LengthOfBlank(text[length..]) is > 0 and var next)
        {
            length += next;
        }

        return length;
    }

    private static int LengthOfBlank(ReadOnlySpan<char> text) => text[0] switch
    {
        '\\' when text.Length > 1 && "nrtf".Contains(text[1], StringComparison.Ordinal) => 2,
        '\\' when text.Length >= 6 && text[1] is 'u' && IsBlankCode(text.Slice(2, 4)) => 6,
        '%' when text.Length >= 3 && IsBlankCode(text.Slice(1, 2)) => 3,
        _ => IsBlank(text[0]) ? 1 : 0,
    };

    private static bool IsBlankCode(ReadOnlySpan<char> digits) =>
        ushort.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) && IsBlank((char)code);

    // Determines whether the text was truncated within an escape, or may have been.
    private static bool IsCutEscape(ReadOnlySpan<char> rest) => rest.Length < LongestEscape && rest[0] is '\\' or '%' or '&';

    // Returns the length of the escape of a character; 0 without an escape, or for the escape of another character.
    private static int LengthOfEscape(char character, ReadOnlySpan<char> text) => text[0] switch
    {
        '\\' when text.Length > 1 && text[1] == character => 2,
        '\\' when text.Length >= 6 && text[1] is 'u' && IsCode(text.Slice(2, 4), NumberStyles.AllowHexSpecifier, character) => 6,
        '%' when !char.IsAscii(character) => LengthOfUtf8(character, text),
        '%' when text.Length >= 3 && IsCode(text.Slice(1, 2), NumberStyles.AllowHexSpecifier, character) => 3,
        '+' when character == ' ' => 1,
        '&' => LengthOfEntity(character, text),
        _ => 0,
    };

    private static bool IsCode(ReadOnlySpan<char> digits, NumberStyles style, char character) =>
        int.TryParse(digits, style, CultureInfo.InvariantCulture, out var code) && code == character;

    // Addresses contain the bytes of UTF-8, in any case. An unpaired surrogate has no encoding of its own.
    private static int LengthOfUtf8(char character, ReadOnlySpan<char> text)
    {
        Span<byte> bytes = stackalloc byte[3];
        if (!Rune.TryCreate(character, out var rune))
        {
            return 0;
        }

        var length = 0;
        foreach (var unit in bytes[..rune.EncodeToUtf8(bytes)])
        {
            if (text.Length < length + 3
                || text[length] != '%'
                || !IsCode(text.Slice(length + 1, 2), NumberStyles.AllowHexSpecifier, (char)unit))
            {
                return 0;
            }

            length += 3;
        }

        return length;
    }

    private static int LengthOfEntity(char character, ReadOnlySpan<char> text)
    {
        var end = text[..Math.Min(text.Length, LongestEscape)].IndexOf(';');
        var isCharacter = end > 0 && text[1..end] switch
        {
            "amp" => character == '&',
            "lt" => character == '<',
            "gt" => character == '>',
            "quot" => character == '"',
            "apos" => character == '\'',
            ['#', 'x' or 'X', .. var digits] => IsCode(digits, NumberStyles.AllowHexSpecifier, character),
            ['#', .. var digits] => IsCode(digits, NumberStyles.None, character),
            _ => false,
        };
        return isCharacter ? end + 1 : 0;
    }
}
