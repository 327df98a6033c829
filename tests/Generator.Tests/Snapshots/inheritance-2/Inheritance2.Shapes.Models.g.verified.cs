public sealed partial class Circle : ApiModel<Circle>
{
    /// <summary>Always <c>Acme.Circle</c>.</summary>
    public string ShapeType => Get(_shapeType);
    public double? Radius { get => Get(_radius); init => _radius = value; }

        json.RequiredString("shapeType"u8, ref _shapeType);
        json.OptionalDouble("radius"u8, ref _radius);
}

public sealed partial class ShapeBase : ApiModel<ShapeBase>
{
    public required string ShapeType { get => Get(_shapeType); init => _shapeType = value; }

        json.RequiredString("shapeType"u8, ref _shapeType);
}

public sealed partial class Square : ApiModel<Square>
{
    /// <summary>Always <c>Square</c>.</summary>
    public string ShapeType => Get(_shapeType);
    public double? Side { get => Get(_side); init => _side = value; }

        json.RequiredString("shapeType"u8, ref _shapeType);
        json.OptionalDouble("side"u8, ref _side);
}

/// <summary>One of <c>Circle</c>, <c>Square</c>, <c>ShapeBase</c>.</summary>
public sealed partial class Shape : ApiUnion, IApiUnion<Shape>
{
    private static readonly UnionCases s_cases = new UnionCases("shapeType")
        .Add(JsonCodec.Model<Circle>(), "Acme.Circle")
        .Add(JsonCodec.Model<Square>(), "Square")
        .Add(JsonCodec.Model<ShapeBase>());

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
