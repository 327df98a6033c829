using PuppeteerSharp;

namespace Cf1Gen.Cli.Tests.Reports;

/// <summary>The browser of the machine. Tests are skipped where there is none.</summary>
internal static class Browser
{
    private static readonly string[] s_names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge"];

    private static readonly string[] s_arguments = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-extensions"];

    /// <summary>Starts the browser.</summary>
    public static async Task<IBrowser> StartAsync()
    {
        var path = Environment.GetEnvironmentVariable("CF1GEN_BROWSER") ?? Find();
        Assert.SkipWhen(path is null, "No Chromium was found. Install it, or set CF1GEN_BROWSER to the path of the program.");
        return await Puppeteer.LaunchAsync(new LaunchOptions
        {
            ExecutablePath = path,
            Headless = true,
            Args = s_arguments,
            Timeout = 60_000,
        });
    }

    private static string? Find()
    {
        var extension = OperatingSystem.IsWindows() ? ".exe" : "";
        return (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => s_names.Select(name => Path.Combine(folder, name + extension)))
            .FirstOrDefault(File.Exists);
    }
}
