/// <summary>The query and header parameters of <c>headersAndCookies</c>.</summary>
public sealed partial class HeaderGetAllOptions : RequestOptions
{
    public IReadOnlyList<long>? XIds { get; set; }
    public Point? XPoint { get; set; }
    public Point? XJson { get; set; }
    public required string Session { get; set; }
    public long? Visits { get; set; }
    public IReadOnlyList<string>? Seen { get; set; }
}
