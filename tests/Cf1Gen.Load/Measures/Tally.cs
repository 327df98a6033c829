using System.Collections.Concurrent;

namespace Cf1Gen.Load.Measures;

/// <summary>The results of many calls.</summary>
internal sealed class Tally
{
    private readonly ConcurrentDictionary<string, int> _failures = new(StringComparer.Ordinal);
    private int _right;
    private int _wrong;

    public int Right => _right;

    public int Wrong => _wrong;

    /// <summary>How many calls ended with an exception that they must not end with.</summary>
    public int Lost => _failures.Values.Sum();

    /// <summary>Calls, and compares.</summary>
    internal async Task CountAsync(Func<Task<string>> call, string expected)
    {
        try
        {
            Count(await call(), expected);
        }
        catch (Exception e)
        {
            Lose(e);
        }
    }

    internal void Count(string found, string expected)
    {
        if (found == expected)
        {
            Interlocked.Increment(ref _right);
        }
        else
        {
            Interlocked.Increment(ref _wrong);
        }
    }

    internal void Lose(Exception e) => _failures.AddOrUpdate($"{e.GetType().Name}: {e.Message}", 1, (_, count) => count + 1);

    /// <summary>Reports the results and some of the exceptions.</summary>
    internal void Report(ScenarioReport report, int right)
    {
        report.Expect("right", right, Right);
        report.Expect("wrong", 0, Wrong);
        report.Expect("lost", 0, Lost);
        foreach (var (failure, count) in _failures.Take(5))
        {
            report.Say($"  {count} × {failure}");
        }
    }
}
