namespace Cf1Gen.Cli;

/// <summary>
/// The exception that is thrown when a command cannot run because of its arguments or files. Its message is for the user.
/// </summary>
internal sealed class InputException : Exception
{
    /// <summary>Initializes a new instance of the <see cref="InputException"/> class.</summary>
    public InputException(string message)
        : base(message)
    {
    }

    /// <summary>Initializes a new instance of the <see cref="InputException"/> class with its cause.</summary>
    public InputException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
