namespace Cf1Gen.Runtime;

/// <summary>Observes the reading of a response.</summary>
internal interface IReadObserver
{
    /// <summary>Called for each mismatch, while the response is read.</summary>
    /// <param name="mismatch">The mismatch.</param>
    void Report(SchemaMismatch mismatch);

    /// <summary>Called again and again while a long response is read.</summary>
    /// <exception cref="ApiTimeoutException">The time limit of the call has elapsed.</exception>
    /// <exception cref="OperationCanceledException">The caller canceled the call.</exception>
    void EnsureInTime();
}
