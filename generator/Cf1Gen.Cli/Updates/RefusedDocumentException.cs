namespace Cf1Gen.Cli.Updates;

/// <summary>The exception that is thrown when a document cannot be fetched or is not accepted. Its message is for the user.</summary>
internal sealed class RefusedDocumentException : Exception
{
    /// <summary>Initializes a new instance of the <see cref="RefusedDocumentException"/> class.</summary>
    public RefusedDocumentException(string message)
        : base(message)
    {
    }

    /// <summary>Initializes a new instance of the <see cref="RefusedDocumentException"/> class with its cause.</summary>
    public RefusedDocumentException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
