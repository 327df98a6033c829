namespace Cf1Gen.Load.Client;

/// <summary>Looks whether progress only ever goes forwards.</summary>
internal sealed class MonotoneProgress : IProgress<TransferProgress>
{
    /// <summary>What was told last.</summary>
    public long Last { get; private set; }

    /// <summary>How often it was told.</summary>
    public int Reports { get; private set; }

    /// <summary>How often it went backwards, or stood still.</summary>
    public int Backwards { get; private set; }

    public void Report(TransferProgress value)
    {
        Reports++;
        Backwards += value.Bytes > Last ? 0 : 1;
        Last = value.Bytes;
    }

    /// <summary>Says it.</summary>
    internal void Report(ScenarioReport report, long length)
    {
        report.Expect($"bytes that progress told of, in {Reports} reports", length, Last);
        report.Expect("reports that did not go forwards", 0, Backwards);
    }
}
