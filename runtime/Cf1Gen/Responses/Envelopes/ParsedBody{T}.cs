using System.Text.Json;

namespace Cf1Gen.Runtime;

/// <summary>The content of a response body.</summary>
/// <typeparam name="T">The type of the result.</typeparam>
internal record struct ParsedBody<T>
{
    public ParsedBody()
    {
    }

    /// <summary>Gets a value indicating whether the body is an envelope with <c>"success": false</c>.</summary>
    public bool HasFailed { get; set; }

    /// <summary>Gets a value indicating whether <see cref="Result"/> was read.</summary>
    public bool HasResult { get; set; }

    public T? Result { get; set; }

    /// <summary>Gets the reason for a missing result; <see langword="null"/> if there is a result or none was requested.</summary>
    public string? Mismatch { get; set; }

    /// <summary>Gets the range of the body that contains the result.</summary>
    public Range ResultRange { get; set; }

    /// <summary>Gets the messages of the envelope, without its errors.</summary>
    public IReadOnlyList<ApiMessage> Messages { get; set; } = [];

    public ResultInfo? ResultInfo { get; set; }

    /// <summary>Gets the other members of the envelope; <see langword="null"/> if they are not wanted, or if there are none.</summary>
    public IReadOnlyDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
