namespace Cf1Gen.Load.Measures;

/// <summary>Does the same thing many times, some of them at once.</summary>
internal static class Crowd
{
    /// <summary>Calls with all numbers below a count, so many at once.</summary>
    internal static async Task RunAsync(int count, int atOnce, Func<int, Task> call)
    {
        var next = -1;
        await Task.WhenAll(Enumerable.Range(0, Math.Min(count, atOnce)).Select(_ => Task.Run(WorkAsync)));

        async Task WorkAsync()
        {
            for (var id = Interlocked.Increment(ref next); id < count; id = Interlocked.Increment(ref next))
            {
                await call(id);
            }
        }
    }
}
