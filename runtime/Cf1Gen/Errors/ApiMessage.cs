using System.Diagnostics.CodeAnalysis;

namespace Cf1Gen;

/// <summary>Something that the API says beside the result.</summary>
/// <remarks>Immutable.</remarks>
public class ApiMessage
{
    /// <summary>The API's number for it; <see langword="null"/> when it gave none, or one that is no number.</summary>
    public int? Code { get; init; }

    /// <summary>The code as the API spelled it; <see langword="null"/> when it gave none.</summary>
    public string? CodeText { get; init; }

    /// <summary>What the API says; empty when it says nothing.</summary>
    public string Message { get; init; } = "";

    /// <summary>Where more is said about it, as the API spelled it.</summary>
    [SuppressMessage("Design", "CA1056:URI-like properties should not be strings", Justification = "A server wrote it: it need not be one.")]
    public string? DocumentationUrl { get; init; }

    /// <summary>The JSON pointer to the place in the request that it is about.</summary>
    public string? Pointer { get; init; }

    /// <summary>Says code and message.</summary>
    /// <returns>For instance <c>1002 request not found</c>.</returns>
    public override string ToString() => CodeText is null ? Message : Message.Length == 0 ? CodeText : $"{CodeText} {Message}";

    /// <summary>Gives the same with all its texts changed.</summary>
    internal ApiMessage With(Func<string, string> change) => new()
    {
        Code = Code,
        CodeText = CodeText is null ? null : change(CodeText),
        Message = change(Message),
        DocumentationUrl = DocumentationUrl is null ? null : change(DocumentationUrl),
        Pointer = Pointer is null ? null : change(Pointer),
    };
}
