/// <summary>The query and header parameters of hostile.</summary>
public sealed partial class HostileGetOptions
{
    public string? Class { get; set; }
    /// <summary>Gets or sets <c>ToString</c>.</summary>
    public string? ToString2 { get; set; }
    /// <summary>Gets or sets <c>Equals</c>.</summary>
    public string? Equals2 { get; set; }
    /// <summary>Gets or sets <c>StartTime&lt;</c>.</summary>
    public string? StartTime { get; set; }
    /// <summary>Gets or sets <c>StartTime&gt;</c>.</summary>
    public string? StartTime2 { get; set; }
    public string? M { get; set; }
    /// <summary>Gets or sets <c>M</c>.</summary>
    public string? M2 { get; set; }
    /// <summary>Gets or sets <c>日本</c>.</summary>
    public string? Value5ffcbea4 { get; set; }
    /// <summary>Gets or sets <c>hostile-get-options</c>.</summary>
    public string? HostileGetOptions2 { get; set; }
}
