using Cf1Gen.Runtime.Tests.Fakes;

namespace Cf1Gen.Runtime.Tests.Clients;

/// <summary>Tests the names of environment variables, and their use in messages.</summary>
public class EnvironmentTests
{
    private readonly string _prefix = "ENVIRONMENT_" + Guid.NewGuid().ToString("N");

    [Theory]
    [InlineData("account_id", "ACCOUNT_ID")]
    [InlineData("accountId", "ACCOUNT_ID")]
    [InlineData("AccountId", "ACCOUNT_ID")]
    [InlineData("accountID", "ACCOUNT_ID")]
    [InlineData("account-id", "ACCOUNT_ID")]
    [InlineData("APIVersion", "API_VERSION")]
    [InlineData("v2Key", "V2_KEY")]
    public void Environment_variable_of_a_setting_consists_of_the_words_of_its_name(string name, string variable)
    {
        var e = Assert.Throws<InvalidOperationException>(() => Client(_prefix).Setting(name));

        Assert.EndsWith($", or the environment variable {_prefix}_{variable}.", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Message_names_no_environment_variable_when_there_is_no_prefix()
    {
        var client = Client(prefix: null);

        var e = Assert.Throws<InvalidOperationException>(() => client.Setting("account_id"));
        Assert.EndsWith("Set the option Setting.", e.Message, StringComparison.Ordinal);
        await AssertOnlyOptionIsNamedAsync(client);
    }

    [Fact]
    public Task Message_names_no_environment_variable_when_the_credential_has_none() => AssertOnlyOptionIsNamedAsync(Client(_prefix));

    [Fact]
    public void Invalid_base_address_in_the_environment_throws_with_the_name_of_the_variable()
    {
        var variable = _prefix + "_BASE_URL";
        Environment.SetEnvironmentVariable(variable, "ftp://example.com");

        var e = Record.Exception(() => Client(_prefix));
        Environment.SetEnvironmentVariable(variable, null);

        Assert.Contains($"{variable} must be", Assert.IsType<ArgumentException>(e).Message, StringComparison.Ordinal);
    }

    private static async Task AssertOnlyOptionIsNamedAsync(TestClient client)
    {
        var e = await Assert.ThrowsAsync<InvalidOperationException>(() => client.Send(ApiRequest.Get("op", $"/x")));

        Assert.EndsWith("Set the option Credential.", e.Message, StringComparison.Ordinal);
    }

    private static TestClient Client(string? prefix) => new(new ApiConnection(new TestClientOptions(new ApiService
    {
        Name = "Test",
        BaseAddress = TestClientOptions.BaseAddressText,
        EnvironmentPrefix = prefix,
        EnvironmentCredentials = prefix is null ? [EnvironmentCredential.BearerToken] : [],
        Authenticates = true,
    })));
}
