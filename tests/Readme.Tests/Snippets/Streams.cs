using Acme.Intel;

namespace Acme.Snippets;

internal static class Streams
{
    public static async Task RunAsync(IntelClient intel, string id)
    {
        #region stream
        await foreach (Sighting sighting in intel.Indicators.Sightings.WatchAsync(
            id, new() { Since = new(2026, 5, 6), Country = ["DE", "FR"] }))
        {
            Console.WriteLine($"{sighting.At} {sighting.Country}");
        }
        #endregion
    }
}
