namespace Cf1Gen.Cli.Output;

/// <summary>Replaces files as a whole: a reader sees the old content or the new one, and a failure leaves the old one.</summary>
internal static class AtomicFile
{
    /// <summary>Writes a file. The temporary file, which is in the same folder, exists only during this call.</summary>
    /// <param name="path">The full path. The target of a link is replaced, not the link.</param>
    /// <param name="content">The content.</param>
    public static void Write(string path, byte[] content)
    {
        var target = (File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName : null) ?? path;
        var temporary = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Guid.NewGuid():N}.tmp");
        try
        {
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                stream.Write(content);
                stream.Flush(flushToDisk: true);
            }

            if (!OperatingSystem.IsWindows() && File.Exists(target))
            {
                File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
            }

            File.Move(temporary, target, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
