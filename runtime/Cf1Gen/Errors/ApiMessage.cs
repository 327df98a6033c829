using System.Diagnostics.CodeAnalysis;

namespace Cf1Gen;

/// <summary>A message that the API returned in addition to the result.</summary>
/// <remarks>Immutable.</remarks>
public class ApiMessage
{
    /// <summary>Gets the numeric code; <see langword="null"/> if the API returned none, or one that is not a number.</summary>
    public int? Code { get; init; }

    /// <summary>Gets the code as it is spelled in the response; <see langword="null"/> if the API returned none.</summary>
    public string? CodeText { get; init; }

    /// <summary>Gets the text of the message; empty if the API returned none.</summary>
    public string Message { get; init; } = "";

    /// <summary>Gets the address of the documentation, as it is spelled in the response.</summary>
    [SuppressMessage("Design", "CA1056:URI-like properties should not be strings", Justification = "The server may return an invalid URI.")]
    public string? DocumentationUrl { get; init; }

    /// <summary>Gets the JSON pointer to the location in the request that the message refers to.</summary>
    public string? Pointer { get; init; }

    /// <summary>Returns the code and the text.</summary>
    /// <returns>A text such as <c>1002 request not found</c>.</returns>
    public override string ToString() => CodeText is null ? Message : Message.Length == 0 ? CodeText : $"{CodeText} {Message}";

    /// <summary>Returns a copy in which every text is transformed.</summary>
    internal ApiMessage TransformText(Func<string, string> transform) => new()
    {
        Code = Code,
        CodeText = CodeText is null ? null : transform(CodeText),
        Message = transform(Message),
        DocumentationUrl = DocumentationUrl is null ? null : transform(DocumentationUrl),
        Pointer = Pointer is null ? null : transform(Pointer),
    };
}
