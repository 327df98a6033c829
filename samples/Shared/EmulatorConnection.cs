using Cf1Gen.CloudforceOne;
using Cf1Gen.Emulation;

namespace Cf1Gen.Samples;

/// <summary>Connects the client of a sample to an emulator, for a program without a credential.</summary>
internal static class EmulatorConnection
{
    /// <summary>Gets a value indicating whether the environment contains a credential and the id of an account.</summary>
    public static bool EnvironmentHasCredentials => HasValue("CLOUDFLARE_API_TOKEN") && HasValue("CLOUDFLARE_ACCOUNT_ID");

    /// <summary>Sets the options so that the client calls an emulator.</summary>
    public static void ConnectTo(this CloudforceOneClientOptions options, Emulator emulator)
    {
        options.BaseAddress = emulator.BaseAddress;
        options.AccountId = emulator.Options.AccountId;
        options.Credential = ApiCredential.BearerToken(emulator.Options.Token);
    }

    private static bool HasValue(string variable) => Environment.GetEnvironmentVariable(variable) is { Length: > 0 };
}
