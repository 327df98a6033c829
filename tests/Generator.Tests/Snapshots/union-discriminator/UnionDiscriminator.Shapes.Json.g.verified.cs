partial class Circle : IApiModel<Circle>
{
        json.Required("shapeType"u8, ref _shapeType, JsonCodec.String);
        json.Optional("radius"u8, ref _radius, JsonCodec.Double);
}
partial class Square : IApiModel<Square>
{
        json.Required("shapeType"u8, ref _shapeType, JsonCodec.String);
        json.Optional("side"u8, ref _side, JsonCodec.Double);
}
partial class Shape : IApiUnion<Shape>
{
    private static readonly UnionCases s_cases = new UnionCases("shapeType")
        .Add(JsonCodec.Model<Circle>(), "circle")
        .Add(JsonCodec.Model<Square>(), "square");
}
