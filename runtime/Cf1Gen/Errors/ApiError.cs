namespace Cf1Gen;

/// <summary>An error that the API returned.</summary>
/// <remarks>Immutable.</remarks>
public sealed class ApiError : ApiMessage
{
    /// <summary>Gets the errors that caused this one; empty if the API returned none.</summary>
    public IReadOnlyList<ApiError> ErrorChain { get; init; } = [];

    /// <inheritdoc cref="ApiMessage.TransformText"/>
    internal new ApiError TransformText(Func<string, string> transform)
    {
        var message = base.TransformText(transform);
        return new ApiError
        {
            Code = message.Code,
            CodeText = message.CodeText,
            Message = message.Message,
            DocumentationUrl = message.DocumentationUrl,
            Pointer = message.Pointer,
            ErrorChain = [.. ErrorChain.Select(error => error.TransformText(transform))],
        };
    }
}
