using System.Buffers;
using System.Globalization;
using System.Net.Http.Headers;

namespace Cf1Gen.Runtime;

/// <summary>Validates the names and values of headers, so that a value cannot inject another header.</summary>
/// <remarks>Messages do not contain the value, which can be a secret.</remarks>
internal static class HeaderValidation
{
    private static readonly SearchValues<char> s_tokenCharacters = SearchValues.Create(HttpFieldNames.TokenCharacters);

    /// <summary>Returns a value if it is visible ASCII without surrounding spaces.</summary>
    /// <exception cref="ArgumentException">The value is not valid.</exception>
    internal static string Check(string value, string source)
    {
        ArgumentNullException.ThrowIfNull(value, source);
        return value.Length > 0 && value[0] != ' ' && value[^1] != ' ' && !value.AsSpan().ContainsAnyExceptInRange(' ', '~')
            ? value
            : throw new ArgumentException($"{source} must be visible ASCII without surrounding spaces.", source);
    }

    /// <summary>Returns a secret if it is visible ASCII without spaces and is not enclosed in quotation marks.</summary>
    /// <exception cref="ArgumentException">The value is not valid.</exception>
    internal static string CheckSecret(string value, string source)
    {
        ArgumentNullException.ThrowIfNull(value, source);
        if (value.Length == 0 || value.AsSpan().ContainsAnyExceptInRange('!', '~'))
        {
            throw new ArgumentException($"{source} must be visible ASCII without spaces and line breaks.", source);
        }

        // Some shells and configuration files keep the quotation marks, and the server would only reject the credential.
        return value.Contains('"', StringComparison.Ordinal) || value[0] is '\'' or '`' || value[^1] is '\'' or '`'
            ? throw new ArgumentException($"{source} must not contain quotation marks. Specify the value without them.", source)
            : value;
    }

    /// <summary>Returns a header name if it is valid, and not that of a header that the HTTP client sets.</summary>
    /// <exception cref="ArgumentException">The value is not valid.</exception>
    internal static string CheckName(string name, string source)
    {
        EnsureName(name, source);
        return HttpFieldNames.IsReserved(name)
            ? throw new ArgumentException($"The header {name} is set by the client itself.", source)
            : name;
    }

    /// <summary>Returns the name of a request header if it is valid, and neither set by the HTTP client nor part of the content.</summary>
    /// <exception cref="ArgumentException">The value is not valid.</exception>
    internal static string CheckRequestName(string name, string source) => HttpFieldNames.IsOfContent(CheckName(name, source))
        ? throw new ArgumentException($"The header {name} describes the content of a request.", source)
        : name;

    /// <summary>Throws when a text is not a valid header name.</summary>
    /// <exception cref="ArgumentException">The name is not valid.</exception>
    internal static void EnsureName(string name, string source)
    {
        ArgumentNullException.ThrowIfNull(name, source);
        if (name.Length == 0 || name.AsSpan().ContainsAnyExcept(s_tokenCharacters))
        {
            throw new ArgumentException($"{source} must be a valid header name.", source);
        }
    }

    /// <summary>Validates all headers of a request again before it is sent, because a hook can have added some.</summary>
    /// <exception cref="ArgumentException">A header is not visible ASCII. The message contains its name.</exception>
    internal static void CheckAll(HttpRequestMessage message)
    {
        CheckAll(message.Headers);
        if (message.Content is { } content)
        {
            CheckAll(content.Headers);
        }
    }

    /// <summary>Escapes JSON text so that it is visible ASCII.</summary>
    internal static string EscapeJson(string json) => string.Concat(json.Select(character => character is >= ' ' and <= '~'
        ? character.ToString()
        : string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}")));

    private static void CheckAll(HttpHeaders headers)
    {
        foreach (var header in headers.NonValidated)
        {
            foreach (var value in header.Value)
            {
                if (value.AsSpan().ContainsAnyExceptInRange(' ', '~'))
                {
                    throw new ArgumentException($"The header {header.Key} must be visible ASCII.", header.Key);
                }
            }
        }
    }
}
