namespace Cf1Gen;

/// <summary>A reason that the API gives for a failure.</summary>
/// <remarks>Immutable.</remarks>
public sealed class ApiError : ApiMessage
{
    /// <summary>The reasons behind this one; empty when the API gave none.</summary>
    public IReadOnlyList<ApiError> ErrorChain { get; init; } = [];
}
