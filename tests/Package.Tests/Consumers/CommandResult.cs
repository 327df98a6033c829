namespace Cf1Gen.Package.Tests.Consumers;

/// <summary>The result of a command.</summary>
internal sealed record CommandResult(int ExitCode, string Output)
{
    /// <summary>The error and warning lines.</summary>
    public IReadOnlyList<string> ProblemLines { get; } =
        Output.Split('\n')
            .Select(line => line.Trim())
            .Where(line => line.Contains(": error ", StringComparison.Ordinal) || line.Contains(": warning ", StringComparison.Ordinal))
            .ToList();

    /// <summary>The error and warning lines, each once: the summary of a build repeats them.</summary>
    public IReadOnlyList<string> Problems => [.. ProblemLines.Distinct()];

    public CommandResult MustSucceed()
    {
        Assert.True(ExitCode == 0, Output);
        return this;
    }

    /// <summary>Asserts that the command succeeded without a warning.</summary>
    public CommandResult MustBeClean()
    {
        MustSucceed();
        Assert.True(Problems.Count == 0, Output);
        return this;
    }

    public CommandResult MustFail()
    {
        Assert.True(ExitCode != 0, Output);
        return this;
    }
}
