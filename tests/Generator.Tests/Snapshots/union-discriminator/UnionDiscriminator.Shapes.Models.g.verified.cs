public sealed partial class Circle : ApiModel<Circle>
{
    /// <summary>Always <c>circle</c>.</summary>
    public string ShapeType => Get(_shapeType, "shapeType");
    public double? Radius { get => Get(_radius, "radius"); init => _radius = value; }
}

public sealed partial class Square : ApiModel<Square>
{
    /// <summary>Always <c>square</c>.</summary>
    public string ShapeType => Get(_shapeType, "shapeType");
    public double? Side { get => Get(_side, "side"); init => _side = value; }
}

/// <summary>One of <c>Circle</c>, <c>Square</c>.</summary>
public sealed partial class Shape : ApiUnion
{
    public Shape(Circle value)
        : base(value, JsonCodec.Model<Circle>())
    public bool TryGetCircle([NotNullWhen(true)] out Circle? value) => TryGet<Circle>(out value);

    public Shape(Square value)
        : base(value, JsonCodec.Model<Square>())
    public bool TryGetSquare([NotNullWhen(true)] out Square? value) => TryGet<Square>(out value);
}
