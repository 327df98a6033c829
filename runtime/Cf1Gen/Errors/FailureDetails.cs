using System.Collections.ObjectModel;
using System.Globalization;
using System.Net;
using System.Text;

namespace Cf1Gen.Runtime;

/// <summary>All that is known about a call that failed, and how it is told in one line.</summary>
internal sealed class FailureDetails
{
    internal static readonly IReadOnlyDictionary<string, string> NoHeaders = ReadOnlyDictionary<string, string>.Empty;

    private const int LongestTextInMessage = 200;
    private const int LongestErrorsInMessage = 1024;

    /// <summary>What happened where the status does not say it.</summary>
    public string? Reason { get; init; }

    public required ApiRequest Request { get; init; }

    /// <summary>Where it went, or was to go.</summary>
    public required Uri Address { get; init; }

    /// <summary>Takes what is secret out of texts.</summary>
    public required IRedactor Redaction { get; init; }

    public required int Attempts { get; init; }

    public HttpStatusCode? StatusCode { get; init; }

    public IReadOnlyList<ApiError> Errors { get; init; } = [];

    public IReadOnlyList<ApiMessage> Messages { get; init; } = [];

    public string? RequestId { get; init; }

    public TimeSpan? RetryAfter { get; init; }

    public IReadOnlyDictionary<string, string> Headers { get; init; } = NoHeaders;

    public string? ResponseText { get; init; }

    /// <summary>
    /// Tells it in one line: <c>404 Not Found from GET /requests/1 (request-get): 1002 request not found (request id 8f)</c>, with the place in
    /// the request that an error is about, how often it was sent if more than once, and how long the API asks to wait. The path is without
    /// its query, and the host is named only where it was not reached.
    /// </summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        if (StatusCode is { } status)
        {
            text.Append(CultureInfo.InvariantCulture, $"{(int)status} {ReasonPhrases.Of(status)} from ");
        }
        else
        {
            text.Append(CultureInfo.InvariantCulture, $"No answer from {Address.Authority} to ");
        }

        var path = Redaction.Redact(Address.AbsolutePath);
        text.Append(CultureInfo.InvariantCulture, $"{Request.Method.Method} {path} ({Request.OperationId})");
        if (Details() is { Length: > 0 } details)
        {
            text.Append(": ").Append(details);
        }

        if (Request.Content is { CanSend: false })
        {
            text.Append(" The stream of the upload cannot be read again, so it was sent only once.");
        }

        if (Attempts > 1)
        {
            text.Append(CultureInfo.InvariantCulture, $" (after {Attempts} attempts)");
        }

        if (RetryAfter is { } wait)
        {
            text.Append(CultureInfo.InvariantCulture, $" (retry after {Math.Ceiling(wait.TotalSeconds)} s)");
        }

        if (RequestId is not null)
        {
            text.Append(CultureInfo.InvariantCulture, $" (request id {RequestId})");
        }

        return text.ToString();
    }

    /// <summary>Gives an exception back unless its text has a secret in it: what the server sent may be in there.</summary>
    internal Exception? WithoutSecret(Exception? inner) => inner?.ToString() is { } text && Redaction.Redact(text) != text ? null : inner;

    private string? Details()
    {
        var joined = OneLine(string.Join("; ", Errors.Select(WithPlace)), LongestErrorsInMessage);
        return Reason is null ? joined ?? OneLine(ResponseText, LongestTextInMessage) : joined is null ? Reason : $"{Reason} {joined}";
    }

    private static string WithPlace(ApiError error) => error.Pointer is { Length: > 0 } pointer ? $"{error} (at {pointer})" : error.ToString();

    // A page of HTML has line breaks, and a server could write whole lines of a log: a message is one line.
    private static string? OneLine(string? text, int longest)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var line = string.Join(' ', ControlCharacters.Of(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= longest ? line : string.Concat(line.AsSpan(0, char.IsHighSurrogate(line[longest - 1]) ? longest - 1 : longest), "…");
    }
}
