namespace Cf1Gen.Load.Client;

/// <summary>Looks whether progress only ever goes forwards.</summary>
internal sealed class MonotoneProgress : IProgress<TransferProgress>
{
    /// <summary>Gets the last report.</summary>
    public long Last { get; private set; }

    /// <summary>Gets the number of reports.</summary>
    public int Reports { get; private set; }

    /// <summary>Gets the number of reports that did not advance.</summary>
    public int Backwards { get; private set; }

    public void Report(TransferProgress value)
    {
        Reports++;
        Backwards += value.Bytes > Last ? 0 : 1;
        Last = value.Bytes;
    }

    /// <summary>Reports a value.</summary>
    internal void Report(ScenarioReport report, long length)
    {
        report.Expect($"bytes that progress told of, in {Reports} reports", length, Last);
        report.Expect("reports that did not go forwards", 0, Backwards);
    }
}
