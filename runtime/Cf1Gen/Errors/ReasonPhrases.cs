using System.Net;
using System.Text;

namespace Cf1Gen.Runtime;

/// <summary>The reason phrases of HTTP status codes, including those of Cloudflare.</summary>
internal static class ReasonPhrases
{
    /// <summary>Gets the reason phrase of a status code.</summary>
    /// <returns>A text such as <c>Not Found</c>.</returns>
    internal static string Get(HttpStatusCode statusCode) => (int)statusCode switch
    {
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
