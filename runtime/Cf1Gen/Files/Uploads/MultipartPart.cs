namespace Cf1Gen.Runtime;

/// <summary>A part of a <c>multipart/form-data</c> body: a file, or a value in memory.</summary>
internal sealed class MultipartPart
{
    internal MultipartPart(string name, UploadFile file, string? contentType)
    {
        Name = name;
        File = file;
        ContentType = file.IsText ? null : file.HasExplicitContentType ? file.ContentType : contentType ?? file.ContentType;
    }

    internal MultipartPart(string name, ReadOnlyMemory<byte> value, string? contentType)
    {
        Name = name;
        Value = value;
        ContentType = contentType;
    }

    public string Name { get; }

    public UploadFile? File { get; }

    public ReadOnlyMemory<byte> Value { get; }

    /// <summary>Gets the content type; <see langword="null"/> for plain text.</summary>
    public string? ContentType { get; }

    /// <summary>Gets the additional headers of the part.</summary>
    public List<KeyValuePair<string, string>> Headers { get; } = [];
}
