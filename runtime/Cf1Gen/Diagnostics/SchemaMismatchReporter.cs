using Microsoft.Extensions.Logging;

namespace Cf1Gen.Runtime;

/// <summary>Reports schema mismatches: each one to the metrics and the caller, and the first one of each place to the log.</summary>
/// <remarks>Safe to use from several threads.</remarks>
internal sealed class SchemaMismatchReporter(ILogger? logger, Action<SchemaMismatch>? caller)
{
    // Paths contain the keys of maps: without a limit, a server could fill the memory with new places.
    private const int MostPlaces = 1000;

    private static readonly char[] s_digits = [.. "0123456789"];

    private readonly HashSet<(string? Operation, string Place)> _logged = [];

    internal void Add(SchemaMismatch mismatch)
    {
        ApiTelemetry.Mismatched(mismatch.OperationId, mismatch.Count);
        if (logger is not null && logger.IsEnabled(LogLevel.Warning))
        {
            Log(logger, mismatch);
        }

        caller?.Invoke(mismatch);
    }

    private void Log(ILogger warnings, SchemaMismatch mismatch)
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
            ClientLog.Mismatched(warnings, mismatch.OperationId, mismatch.Path, mismatch.Expected, mismatch.Found);
        }
        else
        {
            ClientLog.MismatchesNotLogged(warnings, MostPlaces);
        }
    }

    // Fifty items without the same member are one place: $.result[].priority.
    private static string WithoutIndices(string path) => string.Join('[', path.Split('[').Select(part => part.TrimStart(s_digits)));
}
