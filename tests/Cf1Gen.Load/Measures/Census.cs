using System.Diagnostics;

namespace Cf1Gen.Load.Measures;

/// <summary>The system resources of the process.</summary>
/// <param name="Sockets">The number of sockets, including those of the server; 0 if the system does not report it.</param>
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
