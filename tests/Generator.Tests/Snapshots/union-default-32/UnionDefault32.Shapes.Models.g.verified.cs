public sealed partial class Circle : ApiModel<Circle>
{
    /// <summary>Always <c>circle</c>.</summary>
    public string? Kind => Get(_kind, "kind");
    public double? Radius { get => Get(_radius, "radius"); init => _radius = value; }
}

public sealed partial class Other : ApiModel<Other>
{
    public string? Kind { get => Get(_kind, "kind"); init => _kind = value; }
    public long? Corners { get => Get(_corners, "corners"); init => _corners = value; }
}

/// <summary>One of <c>Circle</c>, <c>Other</c>.</summary>
public sealed partial class Shape : ApiUnion
{
    public Shape(Circle value)
        : base(value, JsonCodec.Model<Circle>())
    public bool TryGetCircle([NotNullWhen(true)] out Circle? value) => TryGet<Circle>(out value);

    public Shape(Other value)
        : base(value, JsonCodec.Model<Other>())
    public bool TryGetOther([NotNullWhen(true)] out Other? value) => TryGet<Other>(out value);
}
