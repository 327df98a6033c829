using Cf1Gen.CloudforceOne;

namespace Quickstart;

/// <summary>Creates, changes, lists and deletes a priority intelligence requirement.</summary>
internal static class RequirementExample
{
    public static async Task RunAsync(CloudforceOneClient cf1, ConsoleReporter reporter)
    {
        var pir = await reporter.RunAsync(
            cf1.PriorityRequirements.CreateAsync(new PriorityRequirementCreate
            {
                Requirement = "Exploits of mail gateways",
                Labels = ["CVE", "mail"],
                Priority = 1,
                Tlp = Tlp.Green,
            }),
            pir => $"{pir.Requirement}, with the labels {string.Join(", ", pir.Labels)}");

        try
        {
            await reporter.RunAsync(cf1.PriorityRequirements.GetAsync(pir.Id), pir => $"{pir.Requirement} has priority {pir.Priority}");

            // An update replaces all four fields, so it starts from the current values.
            var update = pir.ToUpdate();
            update.Priority = 2;
            await reporter.RunAsync(
                cf1.PriorityRequirements.UpdateAsync(pir.Id, update), pir => $"{pir.Requirement} has priority {pir.Priority}");

            await reporter.ListPagesAsync(cf1.PriorityRequirements.ListAsync(), pageSize: 10, pir => $"{pir.Priority} {pir.Requirement}");
            await reporter.RunAsync(cf1.PriorityRequirements.GetQuotaAsync(), quota => $"{quota.Remaining} of {quota.Quota} remain");
        }
        finally
        {
            await reporter.RunAsync(cf1.PriorityRequirements.DeleteAsync(pir.Id), $"{pir.Requirement} was deleted");
        }
    }
}
