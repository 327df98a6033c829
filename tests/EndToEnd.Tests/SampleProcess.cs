using System.Diagnostics;

namespace Cf1Gen.EndToEnd.Tests;

/// <summary>Starts a sample as a process, by the command that its page shows.</summary>
internal static class SampleProcess
{
    // The configuration of the machine must not change the sample, and the build of the tests must not leak into its command.
    private static readonly string[] s_configuration = ["MSBUILD", "CLOUDFLARE_", "CloudforceOne", "OTEL_", "ASPNETCORE_"];

    /// <summary>Starts <c>dotnet</c> in the folder of the repository.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <param name="environment">The variables that configure the sample.</param>
    public static Process Start(IEnumerable<string> arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = Repository.Folder, RedirectStandardOutput = true };
        foreach (var name in start.Environment.Keys.Where(IsConfiguration).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_NOLOGO"] = "1";
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    private static bool IsConfiguration(string name) =>
        s_configuration.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
}
