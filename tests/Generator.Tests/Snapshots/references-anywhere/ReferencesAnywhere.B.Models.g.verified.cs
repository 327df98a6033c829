public sealed partial class B : ApiModel<B>
{
    public required BV V { get => Get(_v); init => _v = value; }
    public BN? N { get => Get(_n); init => _n = value; }

        json.RequiredEnum("v"u8, ref _v);
        json.OptionalModel("n"u8, ref _n);
}

public sealed partial class BN : ApiModel<BN>
{
    public long? Z { get => Get(_z); init => _z = value; }

        json.OptionalInt64("z"u8, ref _z);
}

/// <summary>The query and header parameters of <c>getA</c>.</summary>
public sealed partial class BGetOptions : RequestOptions
{
    public long? Limit { get; set; }
}

public readonly partial struct BV : IOpenEnum<BV>
{
    /// <summary><c>q</c></summary>
    public static BV Q => new(Values.Q);
    /// <summary><c>r</c></summary>
    public static BV R => new(Values.R);
}
