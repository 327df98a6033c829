#:package Cf1Gen@0.1.0

using Cf1Gen;
using Cf1Gen.CloudforceOne;

// Reads CLOUDFLARE_API_TOKEN and CLOUDFLARE_ACCOUNT_ID. To use an emulator in place of the API, run samples/Emulator in another terminal
// and set the variables that it prints.
var cf1 = new CloudforceOneClient();
try
{
    RequestQuota quota = await cf1.Requests.GetQuotaAsync();
    Console.WriteLine($"{quota.Remaining} of {quota.Quota} tokens left");

    await foreach (RequestListItem item in cf1.Requests.ListAsync(new() { Status = RequestStatus.Open }))
    {
        Console.WriteLine($"{item.ReadableId} {item.Priority} {item.Summary}");
    }

    return 0;
}
catch (ApiException e)
{
    Console.Error.WriteLine(e.Message);
    return 1;
}
