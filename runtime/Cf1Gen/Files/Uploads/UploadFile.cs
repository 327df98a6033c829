using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;
using Cf1Gen.Runtime;

namespace Cf1Gen;

/// <summary>A file to upload. Its bytes are read while they are sent.</summary>
/// <remarks>A file from a stream must not be used for several calls at once. The object does not have to be disposed of.</remarks>
[DebuggerDisplay("{FileName,nq} ({ContentType,nq})")]
public sealed class UploadFile
{
    private const string DefaultContentType = "application/octet-stream";

    private readonly IUploadSource _source;

    private UploadFile(IUploadSource source, string fileName, string? contentType)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(fileName);
        _source = source;
        FileName = FileNames.GetLastSegment(fileName, FileNames.Separators) ?? throw new ArgumentException(
            "The file name must not be blank, '.' or '..', and must not contain control characters or unpaired surrogates.",
            nameof(fileName));
        ContentType = CheckContentType(contentType ?? DefaultContentType);
    }

    private UploadFile(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        _source = new MemoryUploadSource(Encoding.UTF8.GetBytes(text));
        FileName = "";
        ContentType = "text/plain";
    }

    /// <summary>Gets the file name that is sent, without directories; empty for a text.</summary>
    public string FileName { get; }

    /// <summary>Gets the content type that is sent.</summary>
    public string ContentType { get; }

    /// <summary>Gets a value indicating whether the upload is a text in place of a file.</summary>
    internal bool IsText => FileName.Length == 0;

    /// <summary>Gets a value indicating whether the caller specified the content type.</summary>
    internal bool HasExplicitContentType => ContentType != DefaultContentType;

    /// <summary>
    /// Gets a value indicating whether the bytes can be read again from the start, so that a failed upload can be retried.
    /// </summary>
    internal bool CanReplay => _source.CanReplay;

    /// <summary>Gets the number of bytes; <see langword="null"/> if it is not known in advance.</summary>
    /// <exception cref="UploadSourceException">The source threw an exception.</exception>
    internal long? Length
    {
        get
        {
            try
            {
                return _source.Length;
            }
            catch (Exception e)
            {
                throw new UploadSourceException(e);
            }
        }
    }

    /// <summary>Creates an upload from a file on disk, which is opened when it is sent and closed afterwards.</summary>
    /// <param name="path">The path of the file. Its last segment is the file name that is sent.</param>
    /// <param name="contentType">The content type. The default is <c>application/octet-stream</c>.</param>
    /// <returns>The file to upload.</returns>
    /// <exception cref="FileNotFoundException">The file does not exist.</exception>
    /// <exception cref="ArgumentException"><paramref name="contentType"/> is not a media type.</exception>
    public static UploadFile FromFile(string path, string? contentType = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var file = new FileInfo(path);
        return file.Exists
            ? new UploadFile(new FileUploadSource(file), file.Name, contentType)
            : throw new FileNotFoundException($"The file to upload, '{path}', does not exist.", path);
    }

    /// <summary>Creates an upload from a stream, from its current position to its end. The stream is not closed.</summary>
    /// <param name="stream">The stream. If it is not seekable, it is sent at most once and a failed upload is not retried.</param>
    /// <param name="fileName">The file name that is sent. Directories are removed from it.</param>
    /// <param name="contentType">The content type. The default is <c>application/octet-stream</c>.</param>
    /// <returns>The file to upload.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="stream"/> is not readable, <paramref name="fileName"/> is empty, or <paramref name="contentType"/> is not a media
    /// type.
    /// </exception>
    public static UploadFile FromStream(Stream stream, string fileName, string? contentType = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return stream.CanRead
            ? new UploadFile(new StreamUploadSource(stream), fileName, contentType)
            : throw new ArgumentException("The stream is not readable.", nameof(stream));
    }

    /// <summary>Creates an upload from bytes in memory, which must not change until they are sent.</summary>
    /// <param name="content">The bytes.</param>
    /// <param name="fileName">The file name that is sent. Directories are removed from it.</param>
    /// <param name="contentType">The content type. The default is <c>application/octet-stream</c>.</param>
    /// <returns>The file to upload.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="fileName"/> is empty, or <paramref name="contentType"/> is not a media type.
    /// </exception>
    public static UploadFile FromBytes(ReadOnlyMemory<byte> content, string fileName, string? contentType = null) =>
        new(new MemoryUploadSource(content), fileName, contentType);

    /// <summary>
    /// Creates an upload from a text that an API accepts in place of a file, such as the identifier of a file that it already has. A form
    /// sends it as a field without a file name and a content type.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <returns>The text to upload.</returns>
    public static UploadFile FromText(string text) => new(text);

    /// <summary>Returns the file name.</summary>
    /// <returns>The file name that is sent.</returns>
    public override string ToString() => FileName;

    /// <summary>Opens a stream of the bytes, from the first one. The caller disposes of the stream.</summary>
    internal Stream OpenRead() => _source.OpenRead();

    private static string CheckContentType(string contentType) => MediaTypeHeaderValue.TryParse(contentType, out _)
        ? HeaderValidation.Check(contentType, nameof(contentType))
        : throw new ArgumentException("The content type must be a media type such as 'application/pdf'.", nameof(contentType));
}
