using Cf1Gen.CloudforceOne;
using Microsoft.Extensions.Options;

namespace WebService;

/// <summary>The text on the console that lists the commands to try.</summary>
internal static class Instructions
{
    public static string For(WebApplication app)
    {
        var server = app.Services.GetRequiredService<IOptions<CloudforceOneClientOptions>>().Value.BaseAddress;
        var address = app.Urls.First();
        return $$"""
            The client calls {{server?.ToString() ?? "the API"}}. Commands to try:
              curl {{address}}/requests -H 'Content-Type: application/json' -d '{"summary":"Phishing kit","priority":"high"}'
              curl {{address}}/requests
              curl {{address}}/requests/with-status/open
              curl {{address}}/requests/00000000-0000-0000-0000-000000000000
              curl {{address}}/quota
              curl {{address}}/health
            """;
    }
}
