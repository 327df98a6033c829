using System.Diagnostics;

namespace Cf1Gen.Load.Measures;

/// <summary>What the process holds of the system's.</summary>
/// <param name="Sockets">How many sockets, those of the server among them; 0 where the system does not say it.</param>
/// <param name="Threads">How many threads.</param>
internal sealed record Census(int Sockets, int Threads)
{
    private const string Descriptors = "/proc/self/fd";

    internal static Census Take()
    {
        using var process = Process.GetCurrentProcess();
        return new Census(CountSockets(), process.Threads.Count);
    }

    private static int CountSockets()
    {
        if (!Directory.Exists(Descriptors))
        {
            return 0;
        }

        var count = 0;
        foreach (var descriptor in Directory.EnumerateFileSystemEntries(Descriptors))
        {
            count += new FileInfo(descriptor).LinkTarget?.StartsWith("socket:", StringComparison.Ordinal) == true ? 1 : 0;
        }

        return count;
    }
}
