namespace WebService;

/// <summary>Options for <see cref="QuotaMonitor"/>, the section "Quota" of the configuration.</summary>
internal sealed class QuotaOptions
{
    /// <summary>Gets or sets the time between two calls.</summary>
    public TimeSpan Interval { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>Gets or sets the number of remaining tokens below which the log contains a warning.</summary>
    public int WarnBelow { get; set; } = 10;
}
