partial class Circle : IApiModel<Circle>
{
        json.Optional("kind"u8, ref _kind, JsonCodec.String);
        json.Optional("radius"u8, ref _radius, JsonCodec.Double);
}
partial class Other : IApiModel<Other>
{
        json.Optional("kind"u8, ref _kind, JsonCodec.String);
        json.Optional("corners"u8, ref _corners, JsonCodec.Int64);
}
partial class Shape : IApiUnion<Shape>
{
    private static readonly UnionCases s_cases = new UnionCases("kind")
        .Add(JsonCodec.Model<Circle>(), "circle")
        .Add(JsonCodec.Model<Other>());
}
