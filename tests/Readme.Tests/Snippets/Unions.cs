using Acme.Intel;

namespace Acme.Snippets;

internal static class Unions
{
    public static async Task<string> RunAsync(IntelClient intel)
    {
        #region union
        Indicator indicator = await intel.Indicators.CreateAsync(new Domain { Name = "example.com" });

        string text = indicator.Value switch
        {
            Domain domain => domain.Name,
            Address address => $"{address.Ip}, port {address.Port}",
            _ => $"unknown: {indicator.Value}",   // a JsonElement, which is written back unchanged
        };
        #endregion
        return text;
    }
}
