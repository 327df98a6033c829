namespace Cf1Gen.Runtime;

/// <summary>A temporary file that replaces its target when it is complete.</summary>
/// <param name="path">The full path of the target.</param>
internal sealed class PartialFile(string path)
{
    // The temporary file is in the directory of the target, so that the last step is a single rename. Its name does not contain that of the
    // target, which may have the maximum length already.
    private readonly string _temporaryPath = Path.Combine(Path.GetDirectoryName(path) ?? path, $"{Path.GetRandomFileName()}.part");

    /// <summary>Creates the temporary file.</summary>
    internal FileStream Create() =>
        new(_temporaryPath, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0, FileOptions.Asynchronous);

    /// <summary>Moves the complete file to its target.</summary>
    internal void Commit() => File.Move(_temporaryPath, path, overwrite: true);

    /// <summary>Deletes the temporary file, if there is one.</summary>
    /// <param name="reason">
    /// The exception because of which the file is incomplete. It is thrown to the caller even if the file cannot be deleted.
    /// </param>
    internal void Delete(Exception reason)
    {
        try
        {
            File.Delete(_temporaryPath);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            reason.Data["Cf1Gen.PartialFile"] = _temporaryPath;
            reason.Data["Cf1Gen.PartialFileError"] = e.Message;
        }
    }
}
