using Cf1Gen.CloudforceOne;

namespace Cf1Gen.EndToEnd.Tests;

public class PriorityRequirementTests
{
    [Fact]
    public async Task Requirement_can_be_created_read_replaced_and_deleted()
    {
        await using var api = await Api.StartAsync();
        var requirements = api.Client.PriorityRequirements;

        var created = await requirements.CreateAsync(new PriorityRequirementCreate
        {
            Labels = ["DoS", "CVE"],
            Priority = 1,
            Requirement = "Exploits of mail gateways",
            Tlp = Tlp.Red,
        });
        Assert.True(Guid.TryParse(created.Id, out _));
        Assert.Equal(["DoS", "CVE"], created.Labels);

        var updated = await requirements.UpdateAsync(created.Id, new PriorityRequirementUpdate
        {
            Labels = [],
            Priority = 2,
            Requirement = "Exploits of VPN gateways",
            Tlp = Tlp.Green,
        });
        Assert.Empty(updated.Labels);
        Assert.Equal(2, updated.Priority);

        var read = await requirements.GetAsync(created.Id);
        Assert.Equal("Exploits of VPN gateways", read.Requirement);
        Assert.Equal(Tlp.Green, read.Tlp);
        Assert.Equal(created.Created, read.Created);
        Assert.Equal(created.Id, Assert.Single(await requirements.ListAsync().ToListAsync()).Id);

        await requirements.DeleteAsync(created.Id);
        await Assert.ThrowsAsync<ApiNotFoundException>(() => requirements.GetAsync(created.Id));
    }
}
