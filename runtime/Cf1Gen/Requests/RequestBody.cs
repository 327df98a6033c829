namespace Cf1Gen.Runtime;

/// <summary>The body of a request.</summary>
internal abstract class RequestBody
{
    /// <summary>
    /// Gets a value indicating whether the body is read while it is sent, with a timeout for the progress instead of the duration.
    /// </summary>
    public virtual bool IsStreamed => false;

    /// <summary>Gets a value indicating whether <see cref="CreateContent"/> can be called, again if necessary.</summary>
    public virtual bool CanSend => true;

    /// <summary>Gets the serialized body for the log; empty when the body is streamed or must not be logged.</summary>
    public virtual ReadOnlyMemory<byte> Written => default;

    /// <summary>Creates the content of one attempt.</summary>
    /// <param name="limit">The time limit that restarts with each progress of the body.</param>
    public abstract HttpContent CreateContent(TimeLimit limit);
}
