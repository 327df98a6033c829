using System.Globalization;

namespace Cf1Gen.Emulation;

/// <summary>Runs the emulator as a process: <c>dotnet run --project samples/Emulator -- [port]</c>.</summary>
internal static class Program
{
    private const int DefaultPort = 8720;

    private static async Task Main(string[] args)
    {
        int port = args is [var text, ..] ? int.Parse(text, CultureInfo.InvariantCulture) : DefaultPort;
        await using var emulator = await Emulator.StartAsync(new EmulatorOptions { Port = port });

        Console.WriteLine($"""
            export CLOUDFLARE_BASE_URL={emulator.BaseAddress}
            export CLOUDFLARE_ACCOUNT_ID={emulator.Options.AccountId}
            export CLOUDFLARE_API_TOKEN={emulator.Options.Token}
            """);

        await emulator.WaitForShutdownAsync();
    }
}
