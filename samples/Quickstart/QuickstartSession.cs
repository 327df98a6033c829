using Cf1Gen.CloudforceOne;
using Cf1Gen.Emulation;
using Cf1Gen.Samples;

namespace Quickstart;

/// <summary>The client of the Quickstart: for the API if the environment contains credentials, and otherwise for an emulator.</summary>
internal sealed class QuickstartSession : IAsyncDisposable
{
    private readonly Emulator? _emulator;
    private readonly HttpClient _http;

    private QuickstartSession(CloudforceOneClientOptions options, Emulator? emulator, bool canWrite)
    {
        _emulator = emulator;
        _http = new HttpClient(Trace);
        options.HttpClient = _http;
        Client = new CloudforceOneClient(options);
        CanWrite = canWrite;
    }

    /// <summary>Gets the client.</summary>
    public CloudforceOneClient Client { get; }

    /// <summary>Gets the trace of the HTTP requests.</summary>
    public HttpTrace Trace { get; } = new();

    /// <summary>Gets a value indicating whether operations that change the account can be called.</summary>
    public bool CanWrite { get; }

    /// <summary>Gets a description of the server for the console.</summary>
    public string Description =>
        _emulator is not null
            ? $"Emulator at {_emulator.BaseAddress}. Paths are relative to /accounts/{_emulator.Options.AccountId}/cloudforce-one."
        : CanWrite ? "API configured by the environment. The created items are deleted at the end, but count against the quota."
        : "API configured by the environment, read-only. Add --write to call all operations.";

    public static async Task<QuickstartSession> StartAsync(string[] args)
    {
        if (EmulatorConnection.EnvironmentHasCredentials)
        {
            return new QuickstartSession(new CloudforceOneClientOptions(), emulator: null, canWrite: args.Contains("--write"));
        }

        var emulator = await Emulator.StartAsync();
        var options = new CloudforceOneClientOptions();
        options.ConnectTo(emulator);
        return new QuickstartSession(options, emulator, canWrite: true);
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        if (_emulator is not null)
        {
            await _emulator.DisposeAsync();
        }
    }
}
