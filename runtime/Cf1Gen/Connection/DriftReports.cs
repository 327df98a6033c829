using System.Collections.Concurrent;
using System.Text;
using Microsoft.Extensions.Logging;

namespace Cf1Gen.Runtime;

/// <summary>Tells of the places of answers that are not as documented: the metrics and the caller of each, the log of each kind of place once.</summary>
/// <remarks>Safe to use from several threads.</remarks>
internal sealed class DriftReports(ILogger logger, Action<JsonDrift>? caller)
{
    // Keys of maps are parts of paths: without a limit, a server could fill the memory with places that are new each time.
    private const int MostPlaces = 1000;

    private readonly ConcurrentDictionary<(string? Operation, string Place), bool> _logged = new();
    private int _places;

    internal void Add(JsonDrift drift)
    {
        ApiTelemetry.Drifted(drift.OperationId);
        if (logger.IsEnabled(LogLevel.Warning))
        {
            Log(drift);
        }

        caller?.Invoke(drift);
    }

    private void Log(JsonDrift drift)
    {
        if (Volatile.Read(ref _places) > MostPlaces || !_logged.TryAdd((drift.OperationId, WithoutIndices(drift.Path)), true))
        {
            return;
        }

        var places = Interlocked.Increment(ref _places);
        if (places <= MostPlaces)
        {
            ConnectionLog.Drifted(logger, drift.OperationId, drift.Path, drift.Expected, drift.Found);
        }
        else if (places == MostPlaces + 1)
        {
            ConnectionLog.DriftsNotLogged(logger, MostPlaces);
        }
    }

    // Fifty items that lack the same member are one thing to be told: $.result[*].priority.
    private static string WithoutIndices(string path)
    {
        var place = new StringBuilder(path.Length);
        for (var i = 0; i < path.Length; i++)
        {
            place.Append(path[i]);
            if (path[i] == '[' && i + 1 < path.Length && char.IsAsciiDigit(path[i + 1]))
            {
                place.Append('*');
                while (i + 1 < path.Length && char.IsAsciiDigit(path[i + 1]))
                {
                    i++;
                }
            }
        }

        return place.ToString();
    }
}
