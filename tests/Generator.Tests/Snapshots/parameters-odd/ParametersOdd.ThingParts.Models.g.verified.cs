/// <summary>The query and header parameters of <c>odd</c>.</summary>
public sealed partial class ThingPartGetOptions : RequestOptions
{
    public long? Both { get; set; }
    public string? Neither { get; set; }
    public string? Xml { get; set; }
    public long? Several { get; set; }
    /// <summary>Gets or sets <c>1</c>.</summary>
    public string? _1 { get; set; }
    /// <summary>Gets or sets <c>-1</c>.</summary>
    public string? Minus1 { get; set; }
    public string? Name { get; set; }
    /// <summary>Gets or sets <c>Name</c>.</summary>
    public string? NameParameter { get; set; }
    /// <summary>Gets or sets <c>name</c>.</summary>
    public string? NameCookie { get; set; }
}
