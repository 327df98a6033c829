using System.Net.Http.Headers;

namespace Cf1Gen.Runtime;

/// <summary>The file name that an answer gives.</summary>
internal static class DownloadFileName
{
    /// <summary>Takes the name out of a header; a server must not choose the directory, so all but the last part is dropped.</summary>
    internal static string? Of(ContentDispositionHeaderValue? disposition)
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
