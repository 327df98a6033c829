using Cf1Gen.CloudforceOne;
using Cf1Gen.Emulation;

namespace Cf1Gen.EndToEnd.Tests;

/// <summary>An emulator for one test, and a client that is connected to it.</summary>
internal sealed class Api : IAsyncDisposable
{
    private Api(Emulator emulator, CloudforceOneClient client)
    {
        Emulator = emulator;
        Client = client;
    }

    public Emulator Emulator { get; }

    public CloudforceOneClient Client { get; }

    public static async Task<Api> StartAsync(EmulatorOptions? emulatorOptions = null, Action<CloudforceOneClientOptions>? configure = null)
    {
        var emulator = await Emulator.StartAsync(emulatorOptions);
        var options = new CloudforceOneClientOptions
        {
            BaseAddress = emulator.BaseAddress,
            AccountId = emulator.Options.AccountId,
            Credential = ApiCredential.BearerToken(emulator.Options.Token),
            MaxRetries = 0,
        };
        configure?.Invoke(options);
        return new Api(emulator, new CloudforceOneClient(options));
    }

    /// <summary>Creates a request for a test of another feature.</summary>
    public Task<RequestItem> CreateRequestAsync(string summary = "Phishing kit", RequestPriority? priority = null) =>
        Client.Requests.CreateAsync(new RequestCreate { Summary = summary, Priority = priority });

    public ValueTask DisposeAsync() => Emulator.DisposeAsync();
}
