/// <summary>The query and header parameters of getA.</summary>
public sealed partial class AGetOptions
{
    public int? Limit { get; set; }
}
