using System.Runtime.CompilerServices;

namespace Cf1Gen.Fuzz.Checks;

/// <summary>
/// Records the last exception of a thread, because the generator catches its exceptions and the diagnostic has no stack trace.
/// </summary>
internal static class LastException
{
    [ThreadStatic]
    private static Exception? s_last;

    /// <summary>Where that was, in full.</summary>
    public static string Stack => s_last?.ToString() ?? "";

    /// <summary>The method of ours that it came from.</summary>
    public static string Frame(Exception? exception = null) =>
        (exception ?? s_last)?.StackTrace?.Split('\n')
            .FirstOrDefault(line => line.Contains("Cf1Gen.Generator", StringComparison.Ordinal))?.Trim().Split(" in ")[0] ?? "";

    [ModuleInitializer]
    internal static void Watch() => AppDomain.CurrentDomain.FirstChanceException += (_, thrown) =>
    {
        if (thrown.Exception is not OperationCanceledException)
        {
            s_last = thrown.Exception;
        }
    };
}
