using Cf1Gen.Runtime.Tests.Fakes;

namespace Cf1Gen.Runtime.Tests.Clients;

/// <summary>By which names variables of the environment are read, and told of.</summary>
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
    public void Variable_of_a_setting_is_the_words_of_its_name(string name, string variable)
    {
        var e = Assert.Throws<InvalidOperationException>(() => Client(_prefix).Setting(name));

        Assert.EndsWith($", or the environment variable {_prefix}_{variable}.", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Variables_are_not_told_of_where_none_are_read()
    {
        var client = Client(prefix: null);

        var e = Assert.Throws<InvalidOperationException>(() => client.Setting("account_id"));
        Assert.EndsWith("Set the option Setting.", e.Message, StringComparison.Ordinal);
        await NeedsTheOptionAsync(client);
    }

    [Fact]
    public Task Variables_of_a_credential_are_not_told_of_where_there_are_none() => NeedsTheOptionAsync(Client(_prefix));

    [Fact]
    public void Base_address_that_is_none_is_named_by_its_variable()
    {
        var variable = _prefix + "_BASE_URL";
        Environment.SetEnvironmentVariable(variable, "ftp://example.com");

        var e = Record.Exception(() => Client(_prefix));
        Environment.SetEnvironmentVariable(variable, null);

        Assert.Contains($"{variable} must be", Assert.IsType<ArgumentException>(e).Message, StringComparison.Ordinal);
    }

    private static async Task NeedsTheOptionAsync(TestClient client)
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
