namespace Cf1Gen.Package.Tests.Consumers;

/// <summary>A program of the consumer projects: one call of the bundled client, without a network.</summary>
internal static class QuotaProgram
{
    public const string Source = """"
        using Cf1Gen;
        using Cf1Gen.CloudforceOne;

        var client = new CloudforceOneClient(new()
        {
            AccountId = "023e105f4ecef8ad9ca31a8372d0c353",
            Credential = ApiCredential.BearerToken("not-a-real-token"),
            HttpClient = Answer.With("""{"success":true,"errors":[],"messages":[],"result":{"quota":120,"remaining":64}}"""),
        });
        RequestQuota quota = await client.Requests.GetQuotaAsync();
        Console.WriteLine($"{quota.Remaining} of {quota.Quota} left");
        """";

    /// <summary>The request line that <see cref="Answer"/> prints.</summary>
    public const string Request =
        "GET https://api.cloudflare.com/client/v4/accounts/023e105f4ecef8ad9ca31a8372d0c353/cloudforce-one/requests/quota";

    /// <summary>Gets the expected output of the program.</summary>
    public const string Output = "64 of 120 left";

    /// <summary>Adds the program to a project.</summary>
    public static ConsumerProject WithQuotaProgram(this ConsumerProject project) =>
        project.With("Program.cs", Source).With("Answer.cs", Answer.Source);
}
