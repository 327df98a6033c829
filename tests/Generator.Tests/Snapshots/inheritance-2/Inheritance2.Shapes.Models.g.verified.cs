public sealed partial class Circle : ApiModel<Circle>
{
    /// <summary>Always <c>Acme.Circle</c>.</summary>
    public string ShapeType => Get(_shapeType, "shapeType");
    public double? Radius { get => Get(_radius, "radius"); init => _radius = value; }
}

public sealed partial class ShapeBase : ApiModel<ShapeBase>
{
    public required string ShapeType { get => Get(_shapeType, "shapeType"); init => _shapeType = value; }
}

public sealed partial class Square : ApiModel<Square>
{
    /// <summary>Always <c>Square</c>.</summary>
    public string ShapeType => Get(_shapeType, "shapeType");
    public double? Side { get => Get(_side, "side"); init => _side = value; }
}

/// <summary>One of <c>Circle</c>, <c>Square</c>, <c>ShapeBase</c>.</summary>
public sealed partial class Shape : ApiUnion
{
    public Shape(Circle value)
        : base(value, JsonCodec.Model<Circle>())
    public bool TryGetCircle([NotNullWhen(true)] out Circle? value) => TryGet<Circle>(out value);

    public Shape(Square value)
        : base(value, JsonCodec.Model<Square>())
    public bool TryGetSquare([NotNullWhen(true)] out Square? value) => TryGet<Square>(out value);

    public Shape(ShapeBase value)
        : base(value, JsonCodec.Model<ShapeBase>())
    public bool TryGetShapeBase([NotNullWhen(true)] out ShapeBase? value) => TryGet<ShapeBase>(out value);
}
