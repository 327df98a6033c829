namespace Cf1Gen.Runtime;

/// <summary>One part of a form: a file, or bytes that are there already.</summary>
internal sealed class MultipartPart
{
    internal MultipartPart(string name, UploadFile file, string? contentType)
    {
        Name = name;
        File = file;
        ContentType = file.HasOwnType ? file.ContentType : contentType ?? file.ContentType;
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

    /// <summary>The part's other headers.</summary>
    public List<KeyValuePair<string, string>> Headers { get; } = [];
}
