using System.Diagnostics;

namespace Cf1Gen.Package.Tests.Consumers;

/// <summary>The compiler server that the builds of all consumers share. It would outlive the tests, so they end it.</summary>
internal sealed class CompilerServer : IDisposable
{
    private readonly string _id = "cf1gen-package-tests-" + Guid.NewGuid().ToString("N");

    /// <summary>Gets the arguments that let a build use the server.</summary>
    public IReadOnlyList<string> Arguments => ["-p:UseSharedCompilation=true", "-p:SharedCompilationId=" + _id];

    // Only Linux shows the arguments of a process. Elsewhere the server ends after ten idle minutes.
    public void Dispose()
    {
        foreach (var process in OperatingSystem.IsLinux() ? Process.GetProcesses() : [])
        {
            using (process)
            {
                if (IsServer(process))
                {
                    process.Kill();
                }
            }
        }
    }

    private bool IsServer(Process process)
    {
        try
        {
            return File.ReadAllText($"/proc/{process.Id}/cmdline").Contains(_id, StringComparison.Ordinal);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
