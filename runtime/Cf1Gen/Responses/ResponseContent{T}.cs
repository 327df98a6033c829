namespace Cf1Gen.Runtime;

/// <summary>What is in a body.</summary>
/// <typeparam name="T">The type of the result.</typeparam>
internal readonly record struct ResponseContent<T>
{
    public ResponseContent()
    {
    }

    /// <summary>Whether there is an envelope, and it says that the call failed.</summary>
    public bool HasFailed { get; init; }

    /// <summary>Whether <see cref="Result"/> is what the API promised.</summary>
    public bool HasResult { get; init; }

    public T? Result { get; init; }

    /// <summary>Why there is no result; <see langword="null"/> when there is one, or none was asked for.</summary>
    public string? Mismatch { get; init; }

    /// <summary>Where the text of the result is in the body.</summary>
    public Range Text { get; init; }

    /// <summary>What the envelope says beside the result; why the call failed is not among it.</summary>
    public IReadOnlyList<ApiMessage> Messages { get; init; } = [];

    public ResultInfo? Info { get; init; }
}
