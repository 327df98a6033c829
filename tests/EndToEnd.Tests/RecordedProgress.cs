namespace Cf1Gen.EndToEnd.Tests;

/// <summary>Records every report synchronously and in order; <see cref="Progress{T}"/> posts reports instead.</summary>
internal sealed class RecordedProgress : IProgress<TransferProgress>
{
    public List<TransferProgress> Reports { get; } = [];

    public void Report(TransferProgress value) => Reports.Add(value);
}
