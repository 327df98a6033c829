using System.Text.RegularExpressions;

namespace Cf1Gen.EndToEnd.Tests;

/// <summary>
/// The file-based program <c>samples/app.cs</c>. In the repository, it uses the generator and the library of the repository.
/// </summary>
public sealed class FileBasedProgramTests
{
    [Fact]
    public async Task File_based_program_calls_the_server_that_the_environment_names()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(4));
        await using var api = await Api.StartAsync();
        await api.CreateRequestAsync("Phishing kit", CloudforceOne.RequestPriority.High);

        // The compiler server would outlive the test.
        using var program = SampleProcess.Start(
            ["run", "-p:UseSharedCompilation=false", "samples/app.cs"],
            ("CLOUDFLARE_BASE_URL", api.Emulator.BaseAddress.ToString()),
            ("CLOUDFLARE_ACCOUNT_ID", api.Emulator.Options.AccountId),
            ("CLOUDFLARE_API_TOKEN", api.Emulator.Options.Token));
        try
        {
            var output = await program.StandardOutput.ReadToEndAsync(limit.Token);
            await program.WaitForExitAsync(limit.Token);

            Assert.Matches(new Regex(@"118 of 120 tokens left\s+RFI-\d+-\d+ high Phishing kit\s*$"), output);
            Assert.Equal(0, program.ExitCode);
        }
        finally
        {
            if (!program.HasExited)
            {
                program.Kill(entireProcessTree: true);
            }
        }
    }
}
