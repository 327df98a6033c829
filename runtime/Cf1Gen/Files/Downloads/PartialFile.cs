namespace Cf1Gen.Runtime;

/// <summary>A file that takes its place when it is whole, and not before.</summary>
/// <param name="path">The place: a full path.</param>
internal sealed class PartialFile(string path)
{
    // Beside the file, not in a directory for temporary files: only then is the last step one rename. The name of the file is not
    // part of it, since that may be as long as a name can be.
    private readonly string _partial = Path.Combine(Path.GetDirectoryName(path) ?? path, $"{Path.GetRandomFileName()}.part");

    /// <summary>Creates it, empty.</summary>
    internal FileStream Create() =>
        new(_partial, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0, FileOptions.Asynchronous);

    /// <summary>Puts it in its place.</summary>
    internal void Finish() => File.Move(_partial, path, overwrite: true);

    /// <summary>Deletes what there is of it.</summary>
    /// <param name="reason">Why it is not whole. It is what the caller is told, even where the file cannot be deleted.</param>
    internal void Delete(Exception reason)
    {
        try
        {
            File.Delete(_partial);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            reason.Data["Cf1Gen.PartialFile"] = _partial;
            reason.Data["Cf1Gen.PartialFileError"] = e.Message;
        }
    }
}
