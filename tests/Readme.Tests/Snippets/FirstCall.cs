#region usings
using Cf1Gen;
using Cf1Gen.CloudforceOne;
#endregion

namespace Acme.Snippets;

internal static class FirstCall
{
    public static async Task RunAsync()
    {
        #region first-call
        var cf1 = new CloudforceOneClient();

        RequestItem rfi = await cf1.Requests.CreateAsync(new()
        {
            Summary = "Phishing kit",
            Content = "Who is behind the kit at example.com?",
            Priority = RequestPriority.High,
            Tlp = Tlp.Amber,
        });
        Console.WriteLine($"{rfi.ReadableId}: {rfi.Status}");

        await cf1.Requests.UpdateAsync(rfi.Id, new() { Summary = "Phishing kit, second wave" });   // sends only the summary
        RequestMessage reply = await cf1.Requests.Messages.CreateAsync(rfi.Id, new() { Content = "Any news?" });
        #endregion
        Console.WriteLine(reply.Id);
    }
}
