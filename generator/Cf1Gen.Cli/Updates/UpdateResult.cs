namespace Cf1Gen.Cli.Updates;

/// <summary>The effect of an update on the file of a document.</summary>
internal enum UpdateResult
{
    /// <summary>The file has the bytes of the new document.</summary>
    Unchanged,

    /// <summary>The file does not exist and is created.</summary>
    Created,

    /// <summary>The file is replaced.</summary>
    Updated,
}
