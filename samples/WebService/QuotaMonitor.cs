using Cf1Gen;
using Cf1Gen.CloudforceOne;
using Microsoft.Extensions.Options;

namespace WebService;

/// <summary>Reads the quota for requests again and again, in the background.</summary>
internal sealed partial class QuotaMonitor(
    CloudforceOneClient cf1, IOptions<QuotaOptions> options, TimeProvider clock, ILogger<QuotaMonitor> logger) : BackgroundService
{
    private volatile QuotaReport? _latest;

    /// <summary>Gets what was read last.</summary>
    public QuotaReport? Latest => _latest;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.Value.Interval, clock);
        do
        {
            await ReadAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            var quota = await cf1.Requests.GetQuotaAsync(cancellationToken);
            _latest = new QuotaReport(quota, clock.GetUtcNow());
            if (quota.Remaining < options.Value.WarnBelow)
            {
                LogLow(quota);
            }
            else
            {
                LogRead(quota);
            }
        }
        catch (ApiException e)
        {
            // The client has retried. The next tick is the next attempt.
            LogFailed(e.Message);
        }
    }

    [LoggerMessage(1, LogLevel.Information, "The quota for requests: {Quota}")]
    private partial void LogRead(RequestQuota quota);

    [LoggerMessage(2, LogLevel.Warning, "The quota for requests is nearly exhausted: {Quota}")]
    private partial void LogLow(RequestQuota quota);

    [LoggerMessage(3, LogLevel.Warning, "The quota for requests could not be read: {Message}")]
    private partial void LogFailed(string message);
}
