using Cf1Gen.Client.Tests.Http;
using Cf1Gen.CloudforceOne;

namespace Cf1Gen.Client.Tests.Connection;

/// <summary>The options of the generated client.</summary>
public sealed class OptionsTests
{
    [Fact]
    public async Task What_is_changed_after_the_client_was_made_does_not_reach_it()
    {
        CloudforceOneClientOptions? kept = null;
        var api = TestApi.Answering("cloudforce-one-request-quota", configure: options => kept = options);
        kept!.AccountId = "other";
        kept.BaseAddress = new Uri("https://other.example");
        kept.Credential = ApiCredential.BearerToken("other");

        await api.Client.Requests.GetQuotaAsync();

        api.Request.Is($"GET {TestApi.Requests}/quota");
    }

    [Fact]
    public async Task A_suffix_of_the_user_agent_stands_behind_the_name_of_the_client()
    {
        var api = TestApi.Answering("cloudforce-one-request-quota", configure: options => options.UserAgentSuffix = "triage/1.0");

        await api.Client.Requests.GetQuotaAsync();

        Assert.Matches("^Cf1Gen/[0-9.]+ triage/1.0$", api.Request.Headers["User-Agent"]);
    }

    [Fact]
    public async Task A_sibling_for_another_account_has_the_options_of_the_first_and_leaves_it_alone()
    {
        const string Other = "353c0d2738a13ca9dfe8cef4f501e320";
        var api = TestApi.Answering("cloudforce-one-priority-list", configure: options => options.PageSize = 3);

        var sibling = api.Client.ForAccount(Other);
        await sibling.PriorityRequirements.ListAsync().ToListAsync();
        await api.Client.PriorityRequirements.ListAsync().ToListAsync();
        await sibling.ForAccount(TestApi.AccountId).Requests.Assets.ListAsync("1").ToListAsync();

        api.Calls[0].Is($"POST /client/v4/accounts/{Other}/cloudforce-one/requests/priority", """{"page":0,"per_page":3}""");
        api.Calls[1].Is($"POST {TestApi.Requests}/priority", """{"page":0,"per_page":3}""");
        api.Calls[2].Is($"POST {TestApi.Requests}/1/asset", """{"page":0,"per_page":3}""");
    }

    [Fact]
    public void No_text_of_client_options_or_credential_holds_the_secret()
    {
        CloudforceOneClientOptions? options = null;
        var api = TestApi.Answering("cloudforce-one-request-quota", configure: configured => options = configured);

        Assert.DoesNotContain(TestApi.Token, $"{api.Client} {api.Client.Requests} {options} {options!.Credential}", StringComparison.Ordinal);
    }

    [Fact]
    public void An_account_is_asked_for_by_its_name_in_CSharp() =>
        Assert.Throws<ArgumentException>("accountId", () => TestApi.Answering("cloudforce-one-request-quota").Client.ForAccount(".."));
}
