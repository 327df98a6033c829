namespace Cf1Gen.Runtime;

/// <summary>Reads an upload from a file on disk.</summary>
internal sealed class FileUploadSource(FileInfo file) : IUploadSource
{
    public bool CanReplay => true;

    // Determined for each attempt, because the file may still be growing.
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
