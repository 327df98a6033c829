using System.Diagnostics;
using System.Net.Http.Headers;
using Cf1Gen.Runtime;

namespace Cf1Gen;

/// <summary>A file to upload: its bytes are read while they are sent.</summary>
/// <remarks>Not for several calls at once when it stands on a stream. It needs no disposal.</remarks>
[DebuggerDisplay("{FileName,nq} ({ContentType,nq})")]
public sealed class UploadFile
{
    private const string AnyContent = "application/octet-stream";

    private readonly IUploadSource _source;

    private UploadFile(IUploadSource source, string fileName, string? contentType)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(fileName);
        _source = source;
        FileName = BaseName(fileName);
        ContentType = CheckContentType(contentType ?? AnyContent);
    }

    /// <summary>The name that is sent: without directories.</summary>
    public string FileName { get; }

    /// <summary>The type that is sent.</summary>
    public string ContentType { get; }

    /// <summary>Whether the caller has said what type it has.</summary>
    internal bool HasOwnType => ContentType != AnyContent;

    /// <summary>Whether the bytes can be read again from the start, so that a failed upload can be sent again.</summary>
    internal bool CanReplay => _source.CanReplay;

    /// <summary>How many bytes there are; <see langword="null"/> when only the end of the stream will tell.</summary>
    internal long? Length => _source.Length;

    /// <summary>A file on disk; it is opened when it is sent, and closed afterwards.</summary>
    /// <param name="path">Its path; the last part of it is the name that is sent.</param>
    /// <param name="contentType">Its type; <c>application/octet-stream</c> when left out.</param>
    /// <returns>The file.</returns>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="ArgumentException">The type is not one.</exception>
    public static UploadFile FromFile(string path, string? contentType = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var file = new FileInfo(path);
        return file.Exists
            ? new UploadFile(new FileUploadSource(file), file.Name, contentType)
            : throw new FileNotFoundException($"There is no file '{path}' to upload.", path);
    }

    /// <summary>A stream, from where it stands now to its end; it is not closed.</summary>
    /// <param name="stream">The stream. One that cannot seek is sent at most once: a failed upload is not sent again.</param>
    /// <param name="fileName">The name that is sent; directories in front of it are dropped.</param>
    /// <param name="contentType">Its type; <c>application/octet-stream</c> when left out.</param>
    /// <returns>The file.</returns>
    /// <exception cref="ArgumentException">The stream cannot be read, the name is empty, or the type is not one.</exception>
    public static UploadFile FromStream(Stream stream, string fileName, string? contentType = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return stream.CanRead
            ? new UploadFile(new StreamUploadSource(stream), fileName, contentType)
            : throw new ArgumentException("The stream cannot be read.", nameof(stream));
    }

    /// <summary>Bytes in memory; they must not change until they are sent.</summary>
    /// <param name="content">The bytes.</param>
    /// <param name="fileName">The name that is sent; directories in front of it are dropped.</param>
    /// <param name="contentType">Their type; <c>application/octet-stream</c> when left out.</param>
    /// <returns>The file.</returns>
    /// <exception cref="ArgumentException">The name is empty, or the type is not one.</exception>
    public static UploadFile FromBytes(ReadOnlyMemory<byte> content, string fileName, string? contentType = null) =>
        new(new MemoryUploadSource(content), fileName, contentType);

    /// <summary>Says the name.</summary>
    /// <returns>The name that is sent.</returns>
    public override string ToString() => FileName;

    /// <summary>Opens the bytes at their start; what is given back is closed after the sending.</summary>
    internal Stream OpenRead() => _source.OpenRead();

    // Both separators on every system: a path of another one must not become a name with directories in it.
    private static string BaseName(string fileName) => fileName[(fileName.LastIndexOfAny(['/', '\\']) + 1)..] is { Length: > 0 } name
        ? name
        : throw new ArgumentException("The name of the file is empty.", nameof(fileName));

    private static string CheckContentType(string contentType) => MediaTypeHeaderValue.TryParse(contentType, out _)
        ? HeaderValidation.Check(contentType, nameof(contentType))
        : throw new ArgumentException("The content type must look like application/pdf.", nameof(contentType));
}
