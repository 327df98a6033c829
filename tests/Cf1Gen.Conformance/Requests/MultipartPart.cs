using System.Text;

namespace Cf1Gen.Conformance.Requests;

/// <summary>A part of a multipart body.</summary>
/// <param name="Name">The name of the field.</param>
/// <param name="ContentType">The media type; <see langword="null"/> if the part has none.</param>
/// <param name="IsFile">Indicates whether the part has a file name.</param>
/// <param name="Content">The content.</param>
internal sealed record MultipartPart(string Name, string? ContentType, bool IsFile, byte[] Content)
{
    /// <summary>Gets the content as text.</summary>
    public string Text => Encoding.UTF8.GetString(Content);
}
