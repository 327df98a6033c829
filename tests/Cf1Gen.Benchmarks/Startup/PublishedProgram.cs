using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Cf1Gen.Benchmarks.Startup;

/// <summary>A program in a folder of its own.</summary>
/// <param name="path">The executable.</param>
internal sealed class PublishedProgram(string path)
{
    private const string Name = "Cf1Gen.Startup";
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(1);

    /// <summary>Gets the ways to publish the program.</summary>
    public static IReadOnlyList<PublishVariant> Variants { get; } =
    [
        new("As with the package", ["--self-contained", "false", "-p:StartupVariant=package"]),
        new("Just in time", ["--self-contained", "false"]),
        new("ReadyToRun", ["--self-contained", "false", "-p:StartupVariant=ready-to-run"]),
        new("Native AOT", ["-p:StartupVariant=aot"]),
    ];

    /// <summary>Publishes the program; returns <see langword="null"/> and writes why if that fails.</summary>
    public static PublishedProgram? Publish(string project, string folder, PublishVariant variant, TextWriter output)
    {
        var target = Path.Combine(folder, variant.Name.Replace(" ", "", StringComparison.Ordinal));
        var (code, text) = Start(
            "dotnet",
            [
                "publish", project, "-c", "Release", "-o", target, "-r", RuntimeInformation.RuntimeIdentifier, "-v", "q", "--nologo",
                .. variant.Properties,
            ],
            TimeSpan.FromMinutes(10));
        if (code != 0)
        {
            output.WriteLine($"{variant.Name}: not measured, because the program could not be published.\n{text}");
            return null;
        }

        return new PublishedProgram(Path.Combine(target, OperatingSystem.IsWindows() ? Name + ".exe" : Name));
    }

    /// <summary>Runs the program and returns its line.</summary>
    /// <exception cref="InvalidOperationException">The program failed.</exception>
    public string Run(params string[] arguments) => Start(path, arguments, s_limit) is (0, var text)
        ? text.Trim()
        : throw new InvalidOperationException($"{path} {string.Join(' ', arguments)} failed.");

    private static (int Code, string Output) Start(string file, IEnumerable<string> arguments, TimeSpan limit)
    {
        using var process = Process.Start(new ProcessStartInfo(file, arguments) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(limit))
        {
            process.Kill(entireProcessTree: true);
            throw new InvalidOperationException($"{file} took longer than {limit.TotalSeconds} seconds.");
        }

        return (process.ExitCode, output.GetAwaiter().GetResult());
    }
}
