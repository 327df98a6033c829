using Cf1Gen.CloudforceOne;
using Cf1Gen.Emulation;

namespace Cf1Gen.EndToEnd.Tests;

public class QuotaTests
{
    [Fact]
    public async Task CreateAsync_reduces_the_quota_by_the_cost_of_the_request()
    {
        await using var api = await Api.StartAsync();

        var routine = await api.CreateRequestAsync();
        var urgent = await api.CreateRequestAsync(priority: RequestPriority.Urgent);
        var quota = await api.Client.Requests.GetQuotaAsync();

        Assert.Equal(quota.Quota - routine.Tokens - urgent.Tokens, quota.Remaining);
        Assert.True(urgent.Tokens > routine.Tokens);
    }

    [Fact]
    public async Task CreateAsync_throws_until_the_next_quarter_when_the_quota_is_exhausted()
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 3, 31, 23, 59, 0, TimeSpan.Zero));
        await using var api = await Api.StartAsync(new EmulatorOptions { RequestQuota = 1, Clock = clock });
        await api.CreateRequestAsync();

        await Assert.ThrowsAsync<ApiPermissionException>(() => api.CreateRequestAsync());

        var quota = await api.Client.Requests.GetQuotaAsync();
        Assert.Equal(0, quota.Remaining);
        Assert.Equal(new DateTimeOffset(2026, 4, 1, 0, 0, 0, TimeSpan.Zero), quota.QuarterAnniversaryDate);
        Assert.Equal(new DateTimeOffset(2027, 1, 1, 0, 0, 0, TimeSpan.Zero), quota.AnniversaryDate);

        clock.Advance(TimeSpan.FromMinutes(1));
        await api.CreateRequestAsync();
    }

    [Fact]
    public async Task Requirements_have_a_separate_quota()
    {
        await using var api = await Api.StartAsync();
        await api.CreateRequestAsync();
        await api.Client.PriorityRequirements.CreateAsync(
            new PriorityRequirementCreate { Labels = ["CVE"], Priority = 1, Requirement = "Mail gateways", Tlp = Tlp.Clear });

        var quota = await api.Client.PriorityRequirements.GetQuotaAsync();

        Assert.Equal(api.Emulator.Options.RequirementQuota, quota.Quota);
        Assert.Equal(quota.Quota - 1, quota.Remaining);
    }
}
