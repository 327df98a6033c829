namespace Cf1Gen.Runtime;

/// <summary>What a request sends.</summary>
internal abstract class RequestBody
{
    /// <summary>Whether it is read while it is sent and may take any time, as long as it moves.</summary>
    public virtual bool IsStreamed => false;

    /// <summary>Whether <see cref="CreateContent"/> can be called (again).</summary>
    public virtual bool CanSend => true;

    /// <summary>The body, for the log; empty when it is not written beforehand, or is none that may be logged.</summary>
    public virtual ReadOnlyMemory<byte> Written => default;

    /// <summary>Makes the content of one attempt.</summary>
    /// <param name="timer">Is told that the body moves.</param>
    public abstract HttpContent CreateContent(AttemptTimer timer);
}
