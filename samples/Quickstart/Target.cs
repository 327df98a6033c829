using Cf1Gen;
using Cf1Gen.CloudforceOne;
using Cf1Gen.Emulation;

namespace Quickstart;

/// <summary>What the Quickstart talks to: the API when the environment holds credentials, else an emulator of its own.</summary>
internal sealed class Target : IAsyncDisposable
{
    private readonly Emulator? _emulator;
    private readonly HttpClient _http;

    private Target(CloudforceOneClientOptions options, Emulator? emulator, bool mayWrite)
    {
        _emulator = emulator;
        _http = new HttpClient(Wire);
        options.HttpClient = _http;
        Client = new CloudforceOneClient(options);
        MayWrite = mayWrite;
    }

    public CloudforceOneClient Client { get; }

    /// <summary>Sees every call that goes out.</summary>
    public WireLog Wire { get; } = new();

    public bool MayWrite { get; }

    public string Description =>
        _emulator is not null ? $"The emulator at {_emulator.BaseAddress}. Paths continue /accounts/{_emulator.Options.AccountId}/cloudforce-one."
        : MayWrite ? "The API that the environment names. What is created is deleted again, but counts against the quota."
        : "The API that the environment names, reading only; --write does the rest.";

    public static async Task<Target> OpenAsync(string[] args)
    {
        if (HasCredentials())
        {
            return new Target(new CloudforceOneClientOptions(), emulator: null, mayWrite: args.Contains("--write"));
        }

        var emulator = await Emulator.StartAsync();
        var options = new CloudforceOneClientOptions
        {
            BaseAddress = emulator.BaseAddress,
            AccountId = emulator.Options.AccountId,
            Credential = ApiCredential.Token(emulator.Options.Token),
        };
        return new Target(options, emulator, mayWrite: true);
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        if (_emulator is not null)
        {
            await _emulator.DisposeAsync();
        }
    }

    private static bool HasCredentials() =>
        Environment.GetEnvironmentVariable("CLOUDFLARE_API_TOKEN") is { Length: > 0 }
        && Environment.GetEnvironmentVariable("CLOUDFLARE_ACCOUNT_ID") is { Length: > 0 };
}
