using System.Diagnostics.CodeAnalysis;

namespace Cf1Gen.Runtime;

/// <summary>
/// Distinguishes a failure of the source of an upload, or of its progress, from a failure of the connection. It is not thrown to the
/// caller.
/// </summary>
[SuppressMessage("Design", "CA1064:Exceptions should be public", Justification = "The exception is not thrown to the caller.")]
internal sealed class UploadSourceException(Exception innerException, string reason = UploadSourceException.SourceFailed)
    : Exception(reason, innerException)
{
    internal const string SourceFailed = "the source of the upload could not be read.";
    internal const string ItemsFailed = "the items of the request body could not be read.";

    /// <summary>Gets a value indicating whether the code of the caller was still running when the time limit elapsed.</summary>
    public bool IsTimeout { get; init; }

    /// <summary>Finds an exception of this type among an exception and its inner exceptions.</summary>
    internal static UploadSourceException? Find(Exception? exception)
    {
        while (exception is not (null or UploadSourceException))
        {
            exception = exception.InnerException;
        }

        return exception as UploadSourceException;
    }
}
