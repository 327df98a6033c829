namespace Cf1Gen.TestSupport;

/// <summary>Records progress reports synchronously and in order.</summary>
/// <param name="reported">A callback for each report.</param>
public sealed class ProgressRecorder(Action<TransferProgress>? reported = null) : IProgress<TransferProgress>
{
    public List<TransferProgress> Reports { get; } = [];

    public void Report(TransferProgress value)
    {
        Reports.Add(value);
        reported?.Invoke(value);
    }
}
