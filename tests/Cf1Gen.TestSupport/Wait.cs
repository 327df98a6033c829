namespace Cf1Gen.TestSupport;

/// <summary>Waits for other threads.</summary>
public static class Wait
{
    /// <summary>Waits until the condition is true; throws after half a minute.</summary>
    public static async Task UntilAsync(Func<bool> condition)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!condition())
        {
            limit.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }
}
