using Cf1Gen.CloudforceOne;
using Cf1Gen.Emulation;

namespace Cf1Gen.EndToEnd.Tests;

public class CredentialTests
{
    [Fact]
    public async Task Token_is_accepted()
    {
        await using var api = await Api.StartAsync();

        Assert.NotEmpty(await api.Client.Requests.ListTypesAsync());
    }

    [Fact]
    public async Task Email_and_key_are_accepted()
    {
        var emulatorOptions = new EmulatorOptions();
        await using var api = await Api.StartAsync(
            emulatorOptions, options => options.Credential = ApiCredential.EmailKey(emulatorOptions.Email, emulatorOptions.Key));

        Assert.NotEmpty(await api.Client.Requests.ListTypesAsync());
    }

    [Fact]
    public async Task Call_throws_ApiPermissionException_without_the_token_when_the_token_is_invalid()
    {
        await using var api = await Api.StartAsync(configure: options => options.Credential = ApiCredential.BearerToken("wrong"));

        var e = await Assert.ThrowsAsync<ApiPermissionException>(() => api.Client.Requests.GetQuotaAsync());

        Assert.DoesNotContain("wrong", e.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Call_throws_ApiAuthenticationException_when_the_header_is_unknown()
    {
        await using var api = await Api.StartAsync(configure: options => options.Credential = ApiCredential.Header("X-Other", "key"));

        await Assert.ThrowsAsync<ApiAuthenticationException>(() => api.Client.Requests.GetQuotaAsync());
    }
}
