using System.Net.Http.Headers;

namespace Cf1Gen.Runtime;

/// <summary>Gets the file name of a response.</summary>
internal static class DownloadFileName
{
    /// <summary>
    /// Gets the file name from the <c>Content-Disposition</c> header. Directories are removed, so that the server cannot choose where the
    /// file is saved.
    /// </summary>
    internal static string? Get(ContentDispositionHeaderValue? disposition)
    {
        var name = (disposition?.FileNameStar ?? disposition?.FileName)?.Trim('"');
        return name is null ? null : FileNames.GetLastSegment(name, FileNames.Separators + ":");
    }
}
