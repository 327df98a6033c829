public sealed partial class B2 : ApiModel
{
    public required BV V { get => Get(_v, "v"); init => _v = value; }
    public BN? N { get => Get(_n, "n"); init => _n = value; }
}

/// <summary>The query and header parameters of getA.</summary>
public sealed partial class BGetOptions
{
    public int? Limit { get; set; }
}
