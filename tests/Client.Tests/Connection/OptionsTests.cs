using Cf1Gen.Client.Tests.Http;
using Cf1Gen.CloudforceOne;

namespace Cf1Gen.Client.Tests.Connection;

/// <summary>The options of the generated client.</summary>
public sealed class OptionsTests
{
    [Fact]
    public async Task Client_ignores_changes_of_the_options_after_its_creation()
    {
        CloudforceOneClientOptions? kept = null;
        var api = TestApi.RespondingWith("cloudforce-one-request-quota", configure: options => kept = options);
        kept!.AccountId = "other";
        kept.BaseAddress = new Uri("https://other.example");
        kept.Credential = ApiCredential.BearerToken("other");

        await api.Client.Requests.GetQuotaAsync();

        api.Request.Is($"GET {TestApi.Requests}/quota");
    }

    [Fact]
    public async Task User_agent_suffix_follows_the_name_of_the_client()
    {
        var api = TestApi.RespondingWith("cloudforce-one-request-quota", configure: options => options.UserAgentSuffix = "triage/1.0");

        await api.Client.Requests.GetQuotaAsync();

        Assert.Matches("^Cf1Gen/[0-9.]+ triage/1.0$", api.Request.Headers["User-Agent"]);
    }

    [Fact]
    public async Task ForAccount_keeps_the_options_and_does_not_change_the_first_client()
    {
        const string Other = "353c0d2738a13ca9dfe8cef4f501e320";
        var api = TestApi.RespondingWith("cloudforce-one-priority-list", configure: options => options.PageSize = 3);

        var sibling = api.Client.ForAccount(Other);
        await sibling.PriorityRequirements.ListAsync().ToListAsync();
        await api.Client.PriorityRequirements.ListAsync().ToListAsync();
        await sibling.ForAccount(TestApi.AccountId).Requests.Assets.ListAsync("1").ToListAsync();

        api.Calls[0].Is($"POST /client/v4/accounts/{Other}/cloudforce-one/requests/priority", """{"page":0,"per_page":3}""");
        api.Calls[1].Is($"POST {TestApi.Requests}/priority", """{"page":0,"per_page":3}""");
        api.Calls[2].Is($"POST {TestApi.Requests}/1/asset", """{"page":0,"per_page":3}""");
    }

    [Fact]
    public void ToString_of_client_options_and_credential_does_not_contain_the_secret()
    {
        CloudforceOneClientOptions? options = null;
        var api = TestApi.RespondingWith("cloudforce-one-request-quota", configure: configured => options = configured);

        Assert.DoesNotContain(TestApi.Token, $"{api.Client} {api.Client.Requests} {options} {options!.Credential}", StringComparison.Ordinal);
    }

    [Fact]
    public void ForAccount_throws_with_the_name_of_the_parameter_in_CSharp() =>
        Assert.Throws<ArgumentException>("accountId", () => TestApi.RespondingWith("cloudforce-one-request-quota").Client.ForAccount(".."));
}
