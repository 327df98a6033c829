namespace Cf1Gen.Emulation.Http;

/// <summary>What surrounds every answer.</summary>
internal sealed record Envelope(bool Success, IReadOnlyList<ApiError> Errors, IReadOnlyList<ApiError> Messages, object? Result)
{
    /// <summary>A success; <paramref name="result"/> is null where none is promised.</summary>
    public static Envelope Of(object? result = null) => new(true, [], [], result);

    /// <summary>A failure.</summary>
    public static Envelope Failure(IReadOnlyList<ApiError> errors) => new(false, errors, [], null);
}
