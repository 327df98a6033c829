partial class Point : IApiModel<Point>
{
        json.Required("x"u8, ref _x, JsonCodec.Int32);
        json.Optional("y"u8, ref _y, JsonCodec.Int32);
}
