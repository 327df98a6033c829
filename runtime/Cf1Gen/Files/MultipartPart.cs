namespace Cf1Gen.Runtime;

/// <summary>One part of a form: a file, or bytes that are there already.</summary>
internal sealed class MultipartPart
{
    internal MultipartPart(string name, UploadFile file)
    {
        Name = name;
        File = file;
        ContentType = file.ContentType;
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

    /// <summary>The part's type; plain text has none.</summary>
    public string? ContentType { get; }
}
