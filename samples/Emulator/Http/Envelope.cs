namespace Cf1Gen.Emulation.Http;

/// <summary>The envelope of every response.</summary>
internal sealed record Envelope(bool Success, IReadOnlyList<ApiError> Errors, IReadOnlyList<ApiError> Messages, object? Result)
{
    /// <summary>Creates the envelope of a successful call. <paramref name="result"/> is null for operations without a result.</summary>
    public static Envelope ForResult(object? result = null) => new(true, [], [], result);

    /// <summary>Creates the envelope of a failed call.</summary>
    public static Envelope ForErrors(IReadOnlyList<ApiError> errors) => new(false, errors, [], null);
}
