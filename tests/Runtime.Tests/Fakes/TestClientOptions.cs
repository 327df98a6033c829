namespace Cf1Gen.Runtime.Tests.Fakes;

/// <summary>Options in the form that the generator writes.</summary>
internal sealed class TestClientOptions : ApiClientOptions
{
    public const string BaseAddressText = "https://api.example.com/client/v4";

    public TestClientOptions(string? prefix = null, string? baseAddress = BaseAddressText, bool authenticates = true)
        : this(new ApiService
        {
            Name = "Test",
            BaseAddress = baseAddress,
            EnvironmentPrefix = prefix,
            Authenticates = authenticates,
            EnvironmentCredentials = [EnvironmentCredential.BearerToken, EnvironmentCredential.EmailKey],
        }) => Credential = prefix is null ? ApiCredential.Anonymous : null;

    public TestClientOptions(ApiService service)
        : base(service)
    {
    }

    public string? Region { get => GetSetting("region"); set => SetSetting("region", value); }

    public string? AccountId { get => GetSetting("account_id"); set => SetSetting("account_id", value); }
}
