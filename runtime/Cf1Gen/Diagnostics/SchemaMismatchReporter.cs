using Microsoft.Extensions.Logging;

namespace Cf1Gen.Runtime;

/// <summary>Tells of the places of answers that are not as documented: the metrics and the caller of each, the log of each kind of place once.</summary>
/// <remarks>Safe to use from several threads.</remarks>
internal sealed class SchemaMismatchReporter(ILogger logger, Action<SchemaMismatch>? caller)
{
    // Keys of maps are parts of paths: without a limit, a server could fill the memory with places that are new each time.
    private const int MostPlaces = 1000;

    private static readonly char[] s_digits = [.. "0123456789"];

    private readonly HashSet<(string? Operation, string Place)> _logged = [];

    internal void Add(SchemaMismatch mismatch)
    {
        ApiTelemetry.Mismatched(mismatch.OperationId);
        if (logger.IsEnabled(LogLevel.Warning))
        {
            Log(mismatch);
        }

        caller?.Invoke(mismatch);
    }

    private void Log(SchemaMismatch mismatch)
    {
        var place = (mismatch.OperationId, WithoutIndices(mismatch.Path));
        int places;
        lock (_logged)
        {
            if (_logged.Count > MostPlaces || !_logged.Add(place))
            {
                return;
            }

            places = _logged.Count;
        }

        if (places <= MostPlaces)
        {
            ClientLog.Mismatched(logger, mismatch.OperationId, mismatch.Path, mismatch.Expected, mismatch.Found);
        }
        else
        {
            ClientLog.MismatchesNotLogged(logger, MostPlaces);
        }
    }

    // Fifty items that lack the same member are one thing to be told: $.result[].priority.
    private static string WithoutIndices(string path) => string.Join('[', path.Split('[').Select(part => part.TrimStart(s_digits)));
}
