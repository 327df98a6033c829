namespace Cf1Gen.Load.Measures;

/// <summary>Counts exceptions of tasks that nobody looked at.</summary>
internal sealed class UnobservedExceptions : IDisposable
{
    private int _count;

    internal UnobservedExceptions() => TaskScheduler.UnobservedTaskException += Note;

    /// <summary>Has the garbage collector find the tasks that nobody holds any more, and counts.</summary>
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
