namespace Cf1Gen;

/// <summary>A reason that the API gives for a failure.</summary>
/// <remarks>Immutable.</remarks>
public sealed class ApiError : ApiMessage
{
    /// <summary>The reasons behind this one; empty when the API gave none.</summary>
    public IReadOnlyList<ApiError> ErrorChain { get; init; } = [];

    /// <inheritdoc cref="ApiMessage.With"/>
    internal new ApiError With(Func<string, string> change)
    {
        var message = base.With(change);
        return new ApiError
        {
            Code = message.Code,
            CodeText = message.CodeText,
            Message = message.Message,
            DocumentationUrl = message.DocumentationUrl,
            Pointer = message.Pointer,
            ErrorChain = [.. ErrorChain.Select(error => error.With(change))],
        };
    }
}
