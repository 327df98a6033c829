namespace Cf1Gen.Runtime.Tests.Fakes;

/// <summary>Waits for what other threads do.</summary>
internal static class Wait
{
    /// <summary>Ends when it is so, or after half a minute with an exception.</summary>
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
