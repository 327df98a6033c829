using System.Buffers;
using System.Globalization;
using System.Net.Http.Headers;

namespace Cf1Gen.Runtime;

/// <summary>What may be in a header: a value that could end its line would become a header of its own.</summary>
/// <remarks>No message repeats the value, for it may be a secret.</remarks>
internal static class HeaderValidation
{
    private static readonly SearchValues<char> s_tokenCharacters = SearchValues.Create(HttpFieldNames.TokenCharacters);

    /// <summary>Gives a value back if it is visible ASCII, with spaces at most inside.</summary>
    /// <exception cref="ArgumentException">It is not.</exception>
    internal static string Check(string value, string source)
    {
        ArgumentNullException.ThrowIfNull(value, source);
        return value.Length > 0 && value[0] != ' ' && value[^1] != ' ' && !value.AsSpan().ContainsAnyExceptInRange(' ', '~')
            ? value
            : throw new ArgumentException($"{source} must be visible ASCII without spaces around it.", source);
    }

    /// <summary>Gives a secret back if it is visible ASCII without any space.</summary>
    /// <exception cref="ArgumentException">It is not.</exception>
    internal static string CheckSecret(string value, string source)
    {
        ArgumentNullException.ThrowIfNull(value, source);
        return value.Length > 0 && !value.AsSpan().ContainsAnyExceptInRange('!', '~')
            ? value
            : throw new ArgumentException($"{source} must be visible ASCII without spaces and line breaks.", source);
    }

    /// <summary>Gives a header's name back if it is one, and not a header that the HTTP client itself is responsible for.</summary>
    /// <exception cref="ArgumentException">It is not.</exception>
    internal static string CheckName(string name, string source)
    {
        EnsureName(name, source);
        return HttpFieldNames.IsReserved(name) ? throw new ArgumentException($"The header {name} is set by the client itself.", source) : name;
    }

    /// <summary>Makes sure that a text may be a header's name.</summary>
    /// <exception cref="ArgumentException">It may not.</exception>
    internal static void EnsureName(string name, string source)
    {
        ArgumentNullException.ThrowIfNull(name, source);
        if (name.Length == 0 || name.AsSpan().ContainsAnyExcept(s_tokenCharacters))
        {
            throw new ArgumentException($"{source} must be the name of a header.", source);
        }
    }

    /// <summary>Looks once more at all headers of a request that is about to be sent: a hook may have added some.</summary>
    /// <exception cref="ArgumentException">One of them is not visible ASCII; the message names it.</exception>
    internal static void CheckAll(HttpRequestMessage message)
    {
        CheckAll(message.Headers);
        if (message.Content is { } content)
        {
            CheckAll(content.Headers);
        }
    }

    /// <summary>Writes JSON text in visible ASCII: what is not stands in a string, where JSON has an escape for it.</summary>
    internal static string EscapeJson(string json) => string.Concat(json.Select(character => character is >= ' ' and <= '~'
        ? character.ToString()
        : string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}")));

    private static void CheckAll(HttpHeaders headers)
    {
        foreach (var (name, values) in headers.NonValidated)
        {
            foreach (var value in values)
            {
                if (value.AsSpan().ContainsAnyExceptInRange(' ', '~'))
                {
                    throw new ArgumentException($"The header {name} must be visible ASCII.", name);
                }
            }
        }
    }
}
