namespace Cf1Gen.Load.Measures;

/// <summary>Watches how large the managed heap is, garbage included, that of the server too.</summary>
internal sealed class PeakHeap : IDisposable
{
    private const long MiB = 1024 * 1024;

    private readonly ManualResetEventSlim _ends = new();
    private readonly Thread _watching;
    private long _most;

    /// <summary>Starts on a heap without garbage.</summary>
    internal PeakHeap()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        _watching = new Thread(Watch) { IsBackground = true };
        _watching.Start();
    }

    /// <summary>Stops measuring and returns the maximum.</summary>
    internal void Report(ScenarioReport report, LoadOptions options, long mostMiB)
    {
        _ends.Set();
        _watching.Join();
        var peak = _most / MiB;
        if (options.JudgesMachine)
        {
            report.AtMost("peak managed heap in MiB", mostMiB, peak);
        }
        else
        {
            report.Say($"peak managed heap in MiB: {peak}");
        }
    }

    public void Dispose()
    {
        _ends.Set();
        _watching.Join();
        _ends.Dispose();
    }

    private void Watch()
    {
        do
        {
            _most = Math.Max(_most, GC.GetTotalMemory(forceFullCollection: false));
        }
        while (!_ends.Wait(millisecondsTimeout: 2));
    }
}
