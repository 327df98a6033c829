namespace Cf1Gen.Runtime.Tests.Fakes;

/// <summary>Keeps what it is told, at once and in order.</summary>
/// <param name="reported">Is told as well.</param>
internal sealed class ProgressRecorder(Action<TransferProgress>? reported = null) : IProgress<TransferProgress>
{
    public List<TransferProgress> Reports { get; } = [];

    public void Report(TransferProgress value)
    {
        Reports.Add(value);
        reported?.Invoke(value);
    }
}
