namespace Cf1Gen;

/// <summary>Data of the <see cref="ApiClientOptions.SchemaMismatchDetected"/> event.</summary>
public sealed class SchemaMismatchEventArgs : EventArgs
{
    /// <summary>Initializes a new instance of the <see cref="SchemaMismatchEventArgs"/> class.</summary>
    /// <param name="mismatch">The difference between the response and the document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="mismatch"/> is <see langword="null"/>.</exception>
    public SchemaMismatchEventArgs(SchemaMismatch mismatch) => Mismatch = mismatch ?? throw new ArgumentNullException(nameof(mismatch));

    /// <summary>Gets the difference between the response and the document.</summary>
    public SchemaMismatch Mismatch { get; }
}
