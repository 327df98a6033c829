using System.Net;

namespace Cf1Gen;

/// <summary>An answer beside its result.</summary>
/// <remarks>Immutable.</remarks>
public sealed class ApiResponse
{
    /// <summary>The HTTP status.</summary>
    public required HttpStatusCode StatusCode { get; init; }

    /// <summary>All headers of the answer and its body; names are compared without regard to case.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Headers { get; init; }

    /// <summary>The id of the operation that was called.</summary>
    public required string OperationId { get; init; }

    /// <summary>The id that the edge gave to the request; to be named to support. <see langword="null"/> when there was none.</summary>
    public string? RequestId { get; init; }

    /// <summary>What the API said beside the result; empty when it said nothing.</summary>
    public IReadOnlyList<ApiMessage> Messages { get; init; } = [];

    /// <summary>How often the request was sent, this time included; 1 when the first attempt was answered.</summary>
    public int Attempts { get; init; } = 1;

    /// <summary>Says the status and the operation.</summary>
    /// <returns>A text without header values.</returns>
    public override string ToString() => $"{(int)StatusCode} {StatusCode} ({OperationId})";
}
