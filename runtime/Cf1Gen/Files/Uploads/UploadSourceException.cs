using System.Diagnostics.CodeAnalysis;

namespace Cf1Gen.Runtime;

/// <summary>Tells the failure of what is uploaded, and of who is told of the progress, from the failure of the connection; it does not leave the runtime.</summary>
[SuppressMessage("Design", "CA1064:Exceptions should be public", Justification = "It does not leave the runtime.")]
internal sealed class UploadSourceException(Exception cause, string reason = "what was to be uploaded could not be read.") : Exception(reason, cause)
{
    /// <summary>Finds one behind an exception.</summary>
    internal static UploadSourceException? Behind(Exception? exception)
    {
        while (exception is not (null or UploadSourceException))
        {
            exception = exception.InnerException;
        }

        return exception as UploadSourceException;
    }
}
