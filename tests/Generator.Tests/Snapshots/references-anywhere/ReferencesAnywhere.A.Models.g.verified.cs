public sealed partial class AIdGet200 : ApiModel<AIdGet200>
{
    public required AIdGet200V V { get => Get(_v, "v"); init => _v = value; }
    public AIdGet200N? N { get => Get(_n, "n"); init => _n = value; }
}

public sealed partial class AIdGet200N : ApiModel<AIdGet200N>
{
    public long? Z { get => Get(_z, "z"); init => _z = value; }
}

/// <summary>The query and header parameters of <c>getA</c>.</summary>
public sealed partial class AGetOptions : RequestOptions
{
    public long? Limit { get; set; }
}

public readonly partial struct AIdGet200V : IOpenEnum<AIdGet200V>
{
    /// <summary><c>q</c></summary>
    public static AIdGet200V Q => new(Values.Q);
    /// <summary><c>r</c></summary>
    public static AIdGet200V R => new(Values.R);
}
