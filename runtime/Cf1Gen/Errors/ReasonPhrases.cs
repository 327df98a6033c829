using System.Net;
using System.Text;

namespace Cf1Gen.Runtime;

/// <summary>HTTP statuses in words.</summary>
internal static class ReasonPhrases
{
    /// <summary>Gives the words for a status.</summary>
    /// <returns>For instance <c>Not Found</c>.</returns>
    internal static string Of(HttpStatusCode status) => (int)status switch
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
        _ when Enum.IsDefined(status) => Spaced(status.ToString()),
        _ => "Unknown Status",
    };

    private static string Spaced(string name)
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
