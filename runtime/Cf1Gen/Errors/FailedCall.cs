using System.Collections.ObjectModel;
using System.Globalization;
using System.Net;
using System.Text;

namespace Cf1Gen.Runtime;

/// <summary>All that is known about a call that failed, and how it is told in one line.</summary>
internal sealed class FailedCall
{
    internal static readonly IReadOnlyDictionary<string, string> NoHeaders = ReadOnlyDictionary<string, string>.Empty;

    private const int LongestTextInMessage = 200;

    /// <summary>What happened where the status does not say it.</summary>
    public string? Reason { get; init; }

    public required string Method { get; init; }

    /// <summary>The path that was asked for, without the query.</summary>
    public required string Path { get; init; }

    public required string OperationId { get; init; }

    public required int Attempts { get; init; }

    public HttpStatusCode? StatusCode { get; init; }

    public IReadOnlyList<ApiError> Errors { get; init; } = [];

    public IReadOnlyList<ApiMessage> Messages { get; init; } = [];

    public string? RayId { get; init; }

    public TimeSpan? RetryAfter { get; init; }

    public IReadOnlyDictionary<string, string> Headers { get; init; } = NoHeaders;

    public string? ResponseText { get; init; }

    /// <summary>Tells it: <c>404 Not Found from GET /requests/1 (request-get): 1002 request not found (ray 8f)</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        if (StatusCode is { } status)
        {
            text.Append(CultureInfo.InvariantCulture, $"{(int)status} {StatusWords.Of(status)} from ");
        }
        else
        {
            text.Append("No answer to ");
        }

        text.Append(CultureInfo.InvariantCulture, $"{Method} {Path} ({OperationId})");
        if (Details() is { Length: > 0 } details)
        {
            text.Append(": ").Append(details);
        }

        if (RayId is not null)
        {
            text.Append(CultureInfo.InvariantCulture, $" (ray {RayId})");
        }

        return text.ToString();
    }

    private string? Details()
    {
        if (Reason is not null)
        {
            return Errors.Count == 0 ? Reason : $"{Reason} {Joined}";
        }

        return Errors.Count > 0 ? Joined : OneLine(ResponseText);
    }

    private string Joined => string.Join("; ", Errors);

    // A page of HTML has line breaks: a message is one line in a log.
    private static string? OneLine(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var words = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length <= LongestTextInMessage ? words : words[..LongestTextInMessage] + "…";
    }
}
