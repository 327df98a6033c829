namespace Cf1Gen.Load.Measures;

/// <summary>Counts unobserved exceptions of tasks.</summary>
internal sealed class UnobservedExceptions : IDisposable
{
    private int _count;

    internal UnobservedExceptions() => TaskScheduler.UnobservedTaskException += Note;

    /// <summary>Collects unreachable tasks and returns the count.</summary>
    internal int Count()
    {
        for (var round = 0; round < 3; round++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        return _count;
    }

    public void Dispose() => TaskScheduler.UnobservedTaskException -= Note;

    private void Note(object? sender, UnobservedTaskExceptionEventArgs e) => Interlocked.Increment(ref _count);
}
