using Cf1Gen.CloudforceOne;
using Cf1Gen.Emulation;

namespace Cf1Gen.EndToEnd.Tests;

public class CredentialTests
{
    [Fact]
    public async Task A_token_opens_the_account()
    {
        await using var api = await Api.StartAsync();

        Assert.NotEmpty(await api.Client.Requests.ListTypesAsync());
    }

    [Fact]
    public async Task An_email_with_its_key_opens_the_account()
    {
        var emulated = new EmulatorOptions();
        await using var api = await Api.StartAsync(
            emulated, options => options.Credential = ApiCredential.EmailKey(emulated.Email, emulated.Key));

        Assert.NotEmpty(await api.Client.Requests.ListTypesAsync());
    }

    [Fact]
    public async Task A_wrong_token_is_forbidden()
    {
        await using var api = await Api.StartAsync(configure: options => options.Credential = ApiCredential.Token("wrong"));

        var e = await Assert.ThrowsAsync<ApiPermissionException>(() => api.Client.Requests.GetQuotaAsync());

        Assert.DoesNotContain("wrong", e.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_credential_the_API_does_not_know_is_unauthorized()
    {
        await using var api = await Api.StartAsync(configure: options => options.Credential = ApiCredential.Header("X-Other", "key"));

        await Assert.ThrowsAsync<ApiAuthenticationException>(() => api.Client.Requests.GetQuotaAsync());
    }
}
