using System.Collections.ObjectModel;
using System.Net;
using System.Text.Json;

namespace Cf1Gen;

/// <summary>The details of an HTTP response, without its result.</summary>
/// <remarks>Immutable.</remarks>
public sealed class ApiResponse
{
    /// <summary>Gets the HTTP status code.</summary>
    public required HttpStatusCode StatusCode { get; init; }

    /// <summary>Gets all headers of the response, including its content headers. Header names are case-insensitive.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Headers { get; init; }

    /// <summary>Gets the identifier of the operation that was called.</summary>
    public required string OperationId { get; init; }

    /// <summary>
    /// Gets the identifier that the server assigned to the request, for support requests; <see langword="null"/> if the response has none.
    /// </summary>
    public string? RequestId { get; init; }

    /// <summary>Gets the messages that the response contains in addition to its result; empty if there are no messages.</summary>
    public IReadOnlyList<ApiMessage> Messages { get; init; } = [];

    /// <summary>
    /// Gets the members that the envelope of the result contains in addition to those of every envelope; empty if there are none.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties { get; init; } = ReadOnlyDictionary<string, JsonElement>.Empty;

    /// <summary>Gets the number of times the request was sent; 1 if the first attempt succeeded.</summary>
    public int Attempts { get; init; } = 1;

    /// <summary>Returns a text with the status code and the operation.</summary>
    /// <returns>A text without header values.</returns>
    public override string ToString() => $"{(int)StatusCode} {StatusCode} ({OperationId})";
}
