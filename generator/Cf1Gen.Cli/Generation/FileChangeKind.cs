namespace Cf1Gen.Cli.Generation;

/// <summary>The kinds of changes of a file.</summary>
internal enum FileChangeKind
{
    /// <summary>The file has the content already.</summary>
    Unchanged,

    /// <summary>The file does not exist yet.</summary>
    Added,

    /// <summary>The file has another content.</summary>
    Changed,

    /// <summary>The file was written by an earlier run and is no longer generated.</summary>
    Removed,
}
