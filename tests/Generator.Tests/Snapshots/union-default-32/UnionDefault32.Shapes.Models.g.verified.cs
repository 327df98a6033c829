public sealed partial class Circle : ApiModel<Circle>
{
    /// <summary>Always <c>circle</c>.</summary>
    public string? Kind => Get(_kind);
    public double? Radius { get => Get(_radius); init => _radius = value; }

        json.OptionalString("kind"u8, ref _kind);
        json.OptionalDouble("radius"u8, ref _radius);
}

public sealed partial class Other : ApiModel<Other>
{
    public string? Kind { get => Get(_kind); init => _kind = value; }
    public long? Corners { get => Get(_corners); init => _corners = value; }

        json.OptionalString("kind"u8, ref _kind);
        json.OptionalInt64("corners"u8, ref _corners);
}

/// <summary>One of <c>Circle</c>, <c>Other</c>.</summary>
public sealed partial class Shape : ApiUnion, IApiUnion<Shape>
{
    private static readonly UnionCases s_cases = new UnionCases("kind")
        .Add(JsonCodec.Model<Circle>(), "circle")
        .Add(JsonCodec.Model<Other>());

    public Shape(Circle value)
        : base(value, JsonCodec.Model<Circle>())
    public bool TryGetCircle([NotNullWhen(true)] out Circle? value) => TryGet<Circle>(out value);

    public Shape(Other value)
        : base(value, JsonCodec.Model<Other>())
    public bool TryGetOther([NotNullWhen(true)] out Other? value) => TryGet<Other>(out value);
}
