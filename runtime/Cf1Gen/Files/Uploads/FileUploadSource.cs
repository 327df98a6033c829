namespace Cf1Gen.Runtime;

/// <summary>A file on disk.</summary>
internal sealed class FileUploadSource(FileInfo file) : IUploadSource
{
    public bool CanReplay => true;

    // Asked anew each time: a file that is still being written should be sent as long as it is then.
    public long? Length
    {
        get
        {
            file.Refresh();
            return file.Exists ? file.Length : null;
        }
    }

    public Stream OpenRead() => new FileStream(
        file.FullName,
        FileMode.Open,
        FileAccess.Read,
        FileShare.Read,
        bufferSize: 0,
        FileOptions.Asynchronous | FileOptions.SequentialScan);
}
