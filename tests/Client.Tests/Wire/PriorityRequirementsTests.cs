using Cf1Gen.Client.Tests.Http;
using Cf1Gen.CloudforceOne;
using static Cf1Gen.Client.Tests.Http.TestApi;

namespace Cf1Gen.Client.Tests.Wire;

/// <summary>The requests and results of <see cref="PriorityRequirementsClient"/>.</summary>
public sealed class PriorityRequirementsTests
{
    private const string Id = "f174e90a-fafe-4643-bbbc-4a0ed4fc8415";
    private const string Priorities = $"{Requests}/priority";

    [WireFact("cloudforce-one-priority-list")]
    public async Task List_sends_the_page_in_the_body()
    {
        var api = RespondingWith("cloudforce-one-priority-list");

        var requirements = await api.Client.PriorityRequirements.ListAsync().ToListAsync();

        api.Request.Is($"POST {Priorities}", """{"page":0,"per_page":50}""");
        IsExample(Assert.Single(requirements));
    }

    [WireFact("cloudforce-one-priority-list")]
    public async Task List_requests_the_pages_in_order()
    {
        var pages = new ListServer("cloudforce-one-priority-list", items: 7);

        var requirements = await pages.Api.Client.PriorityRequirements.ListAsync(new() { PageSize = 3 }).ToListAsync();

        Assert.Equal(pages.Ids, requirements.Select(requirement => requirement.Id));
        Assert.Collection(
            pages.Api.Sent,
            request => request.Is($"POST {Priorities}", """{"page":0,"per_page":3}"""),
            request => request.Is($"POST {Priorities}", """{"page":1,"per_page":3}"""),
            request => request.Is($"POST {Priorities}", """{"page":2,"per_page":3}"""));
    }

    [WireFact("cloudforce-one-priority-new")]
    public async Task Create_sends_all_fields()
    {
        var api = RespondingWith("cloudforce-one-priority-new");

        var requirement = await api.Client.PriorityRequirements.CreateAsync(new()
        {
            Tlp = Tlp.Amber,
            Requirement = "Exploits of new vulnerabilities in mail gateways",
            Priority = 1,
            Labels = ["DoS", "CVE"],
        });

        api.Request.Is(
            $"POST {Priorities}/new",
            """{"labels":["DoS","CVE"],"priority":1,"requirement":"Exploits of new vulnerabilities in mail gateways","tlp":"amber"}""");
        IsExample(requirement);
    }

    [WireFact("cloudforce-one-priority-new")]
    public async Task Create_sends_an_empty_list()
    {
        var api = RespondingWith("cloudforce-one-priority-new");

        await api.Client.PriorityRequirements.CreateAsync(new() { Labels = [], Priority = 0, Requirement = "", Tlp = default });

        api.Request.Is($"POST {Priorities}/new", """{"labels":[],"priority":0,"requirement":"","tlp":""}""");
    }

    [WireFact("cloudforce-one-priority-get")]
    public async Task Get_reads_the_requirement()
    {
        var api = RespondingWith("cloudforce-one-priority-get");

        var requirement = await api.Client.PriorityRequirements.GetAsync(Id);

        api.Request.Is($"GET {Priorities}/{Id}");
        IsExample(requirement);
    }

    [WireFact("cloudforce-one-priority-update")]
    public async Task Update_sends_all_fields()
    {
        var api = RespondingWith("cloudforce-one-priority-update");

        var requirement = await api.Client.PriorityRequirements.UpdateAsync(
            Id, new() { Labels = ["CVE"], Priority = 2, Requirement = "R", Tlp = Tlp.Red });

        api.Request.Is($"PUT {Priorities}/{Id}", """{"labels":["CVE"],"priority":2,"requirement":"R","tlp":"red"}""");
        IsExample(requirement);
    }

    [WireFact("cloudforce-one-priority-delete")]
    public async Task Delete_sends_no_body()
    {
        var api = RespondingWith("cloudforce-one-priority-delete");

        await api.Client.PriorityRequirements.DeleteAsync(Id);

        api.Request.Is($"DELETE {Priorities}/{Id}");
    }

    [WireFact("cloudforce-one-priority-quota")]
    public async Task GetQuota_reads_the_quota()
    {
        var api = RespondingWith("cloudforce-one-priority-quota");

        var quota = await api.Client.PriorityRequirements.GetQuotaAsync();

        api.Request.Is($"GET {Priorities}/quota");
        Assert.Equal(120, quota.Quota);
        Assert.Equal(64, quota.Remaining);
    }

    private static void IsExample(PriorityRequirement requirement)
    {
        Assert.Equal(Id, requirement.Id);
        Assert.Equal(new DateTimeOffset(2022, 4, 1, 5, 20, 0, TimeSpan.Zero), requirement.Created);
        Assert.Equal(["DoS", "CVE"], requirement.Labels);
        Assert.Equal(1, requirement.Priority);
        Assert.Equal("Exploits of new vulnerabilities in mail gateways", requirement.Requirement);
        Assert.Equal(Tlp.Amber, requirement.Tlp);
        Assert.Equal(requirement.Created, requirement.Updated);
    }
}
