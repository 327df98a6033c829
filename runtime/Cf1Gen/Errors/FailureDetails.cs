using System.Collections.ObjectModel;
using System.Globalization;
using System.Net;
using System.Text;

namespace Cf1Gen.Runtime;

/// <summary>The details of a call that failed, from which the message of the exception is formatted.</summary>
internal sealed class FailureDetails
{
    internal static readonly IReadOnlyDictionary<string, string> NoHeaders = ReadOnlyDictionary<string, string>.Empty;

    private const int MaxResponseTextLength = 200;
    private const int MaxErrorsLength = 1024;

    /// <summary>Gets the cause of the failure; <see langword="null"/> if the status code is the cause.</summary>
    public string? Reason { get; init; }

    public required ApiRequest Request { get; init; }

    /// <summary>Gets the address that the request was, or was to be, sent to.</summary>
    public required Uri Address { get; init; }

    /// <summary>Gets the object that removes secrets from texts.</summary>
    public required IRedactor Redactor { get; init; }

    public required int Attempts { get; init; }

    public HttpStatusCode? StatusCode { get; init; }

    public IReadOnlyList<ApiError> Errors { get; init; } = [];

    public IReadOnlyList<ApiMessage> Messages { get; init; } = [];

    public string? RequestId { get; init; }

    public TimeSpan? RetryAfter { get; init; }

    public IReadOnlyDictionary<string, string> Headers { get; init; } = NoHeaders;

    public string? ResponseText { get; init; }

    /// <summary>
    /// Formats the details as a single line, such as <c>404 Not Found from GET /requests/1 (request-get): 1002 request not found (request
    /// id 8f)</c>, with the location in the request that an error refers to, the number of attempts if there was more than one, and the
    /// time to wait. The path has no query, and the host is included only if there was no response.
    /// </summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        if (StatusCode is { } statusCode)
        {
            text.Append(CultureInfo.InvariantCulture, $"{(int)statusCode} {ReasonPhrases.Get(statusCode)} from ");
        }
        else if (Attempts == 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"Nothing was sent to {Address.Authority} for ");
        }
        else
        {
            text.Append(CultureInfo.InvariantCulture, $"No response from {Address.Authority} to ");
        }

        var path = Redactor.Redact(Address.AbsolutePath);
        text.Append(CultureInfo.InvariantCulture, $"{Request.Method.Method} {path} ({Request.OperationId})");
        if (FormatReason() is { Length: > 0 } reason)
        {
            text.Append(": ").Append(reason);
        }

        if (Request.Content is { CanSend: false })
        {
            text.Append(" The request was sent only once, because the stream of the upload cannot be read again.");
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

    /// <summary>
    /// Returns the exception, or <see langword="null"/> if its text contains a secret, for example in a part of the response.
    /// </summary>
    internal Exception? OmitIfSecret(Exception? exception) =>
        exception?.ToString() is { } text && Redactor.Redact(text) != text ? null : exception;

    private string? FormatReason()
    {
        var errors = ToSingleLine(string.Join("; ", Errors.Select(FormatError)), MaxErrorsLength);
        if (Reason is null)
        {
            return errors ?? ToSingleLine(ResponseText, MaxResponseTextLength);
        }

        return errors is null ? Reason : $"{Reason} {errors}";
    }

    private static string FormatError(ApiError error) =>
        error.Pointer is { Length: > 0 } pointer ? $"{error} (at {pointer})" : error.ToString();

    // The message is a single line, so that a server cannot add lines of its own to a log. Folding white space can restore a secret that
    // the server has returned in several lines.
    private string? ToSingleLine(string? text, int maxLength)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var line = Redactor.Redact(
            string.Join(' ', ControlCharacters.Of(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        return line.Length <= maxLength
            ? line
            : string.Concat(line.AsSpan(0, char.IsHighSurrogate(line[maxLength - 1]) ? maxLength - 1 : maxLength), "…");
    }
}
