namespace Cf1Gen.Runtime.Tests.Fakes;

/// <summary>Keeps what it is told, at once and in order.</summary>
internal sealed class ProgressRecorder : IProgress<TransferProgress>
{
    public List<TransferProgress> Reports { get; } = [];

    public void Report(TransferProgress value) => Reports.Add(value);
}
