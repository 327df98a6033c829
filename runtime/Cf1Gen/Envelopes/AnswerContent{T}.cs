namespace Cf1Gen.Runtime;

/// <summary>What is in a body.</summary>
/// <typeparam name="T">The type of the result.</typeparam>
internal readonly record struct AnswerContent<T>
{
    /// <summary>Whether the envelope, if there is one, says that the call was successful.</summary>
    public required bool IsSuccess { get; init; }

    /// <summary>Whether <see cref="Result"/> is what the API promised.</summary>
    public bool HasResult { get; init; }

    public T? Result { get; init; }

    /// <summary>Why there is no result; <see langword="null"/> when there is one, or none was asked for.</summary>
    public string? Mismatch { get; init; }

    /// <summary>Where the text of the result is in the body.</summary>
    public Range Text { get; init; }

    public EnvelopeNotes Notes { get; init; }

    public ResultInfo? Info { get; init; }
}
