using System.Text.Json;

namespace Cf1Gen.Cli.Tests.Harness;

/// <summary>A finished run of the tool.</summary>
/// <param name="ExitCode">The exit code.</param>
/// <param name="Output">The standard output.</param>
/// <param name="Error">The standard error output.</param>
internal sealed record CliRun(int ExitCode, string Output, string Error)
{
    /// <summary>Gets the output as JSON.</summary>
    public JsonElement Json => JsonDocument.Parse(Output).RootElement;

    /// <summary>Asserts the exit code; its message contains the output.</summary>
    public CliRun Returns(int exitCode)
    {
        Assert.True(ExitCode == exitCode, $"The exit code is {ExitCode}, not {exitCode}.\n{Output}\n{Error}");
        return this;
    }
}
