using System.Net;
using System.Text;

namespace Cf1Gen.Runtime;

/// <summary>The reason phrases of HTTP status codes in RFC 9110 and its extensions, and those of Cloudflare.</summary>
internal static class ReasonPhrases
{
    /// <summary>Gets the reason phrase of a status code.</summary>
    /// <returns>A text such as <c>Not Found</c>.</returns>
    internal static string Get(HttpStatusCode statusCode) => (int)statusCode switch
    {
        // The names of these members of HttpStatusCode are not the phrases of the standards, or one status code has several names.
        203 => "Non-Authoritative Information",
        207 => "Multi-Status",
        226 => "IM Used",
        300 => "Multiple Choices",
        301 => "Moved Permanently",
        302 => "Found",
        303 => "See Other",
        307 => "Temporary Redirect",
        308 => "Permanent Redirect",
        413 => "Content Too Large",
        414 => "URI Too Long",
        416 => "Range Not Satisfiable",
        422 => "Unprocessable Content",
        425 => "Too Early",
        505 => "HTTP Version Not Supported",
        520 => "Web Server Returned an Unknown Error",
        521 => "Web Server Is Down",
        522 => "Connection Timed Out",
        523 => "Origin Is Unreachable",
        524 => "A Timeout Occurred",
        525 => "SSL Handshake Failed",
        526 => "Invalid SSL Certificate",
        527 => "Railgun Error",
        530 => "Edge Error",
        _ when Enum.IsDefined(statusCode) => SplitWords(statusCode.ToString()),
        _ => "Unknown Status",
    };

    private static string SplitWords(string name)
    {
        var words = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsAsciiLetterUpper(name[i]) && !char.IsAsciiLetterUpper(name[i - 1]))
            {
                words.Append(' ');
            }

            words.Append(name[i]);
        }

        return words.ToString();
    }
}
