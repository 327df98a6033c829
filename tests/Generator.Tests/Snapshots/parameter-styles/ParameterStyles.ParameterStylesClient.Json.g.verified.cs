partial class Point : IApiModel<Point>
{
        json.Required("x"u8, ref _x, JsonCodec.Int64);
        json.Optional("y"u8, ref _y, JsonCodec.Int64);
}
