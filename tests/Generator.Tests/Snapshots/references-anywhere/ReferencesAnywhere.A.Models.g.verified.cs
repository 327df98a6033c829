public sealed partial class AIdGet200 : ApiModel<AIdGet200>
{
    public required AIdGet200V V { get => Get(_v); init => _v = value; }
    public AIdGet200N? N { get => Get(_n); init => _n = value; }

        json.RequiredEnum("v"u8, ref _v);
        json.OptionalModel("n"u8, ref _n);
}

public sealed partial class AIdGet200N : ApiModel<AIdGet200N>
{
    public long? Z { get => Get(_z); init => _z = value; }

        json.OptionalInt64("z"u8, ref _z);
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
