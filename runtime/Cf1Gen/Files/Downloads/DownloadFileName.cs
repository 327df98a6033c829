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
        if (name is null)
        {
            return null;
        }

        name = name[(name.LastIndexOfAny(['/', '\\', ':']) + 1)..];
        return name is "" or "." or ".." || name.Any(char.IsControl) ? null : name;
    }
}
