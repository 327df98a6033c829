namespace Cf1Gen.EndToEnd.Tests;

/// <summary>Keeps every report, in order and at once, which <see cref="Progress{T}"/> does not.</summary>
internal sealed class RecordedProgress : IProgress<TransferProgress>
{
    public List<TransferProgress> Reports { get; } = [];

    public void Report(TransferProgress value) => Reports.Add(value);
}
