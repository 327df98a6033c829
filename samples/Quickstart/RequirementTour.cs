using Cf1Gen.CloudforceOne;

namespace Quickstart;

/// <summary>The life of a priority intelligence requirement.</summary>
internal static class RequirementTour
{
    public static async Task RunAsync(CloudforceOneClient cf1, Narrator tell)
    {
        var pir = await tell.Call(
            cf1.PriorityRequirements.CreateAsync(new PriorityRequirementCreate
            {
                Requirement = "Exploits of mail gateways",
                Labels = ["CVE", "mail"],
                Priority = 1,
                Tlp = Tlp.Green,
            }),
            pir => $"{pir.Requirement}, filed under {string.Join(", ", pir.Labels)}");

        try
        {
            await tell.Call(cf1.PriorityRequirements.GetAsync(pir.Id), pir => $"{pir.Requirement} has priority {pir.Priority}");

            // An update replaces all four fields, so it starts from what is there.
            var update = pir.ToUpdate();
            update.Priority = 2;
            await tell.Call(cf1.PriorityRequirements.UpdateAsync(pir.Id, update), pir => $"{pir.Requirement} has priority {pir.Priority}");

            await tell.Pages(cf1.PriorityRequirements.ListAsync(), pageSize: 10, pir => $"{pir.Priority} {pir.Requirement}");
            await tell.Call(cf1.PriorityRequirements.GetQuotaAsync(), quota => $"{quota.Remaining} of {quota.Quota} are left");
        }
        finally
        {
            await tell.Call(cf1.PriorityRequirements.DeleteAsync(pir.Id), $"{pir.Requirement} is deleted");
        }
    }
}
