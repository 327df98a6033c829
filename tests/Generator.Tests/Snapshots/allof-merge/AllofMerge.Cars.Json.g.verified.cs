partial class Car : IApiModel<Car>
{
        json.Required("id"u8, ref _id, JsonCodec.String);
        json.Required("wheels"u8, ref _wheels, JsonCodec.Int64);
        json.Optional("colour"u8, ref _colour, JsonCodec.Enum<CarColour>());
        json.Optional("finish"u8, ref _finish, JsonCodec.Enum<CarFinish>());
        json.Optional("kind"u8, ref _kind, JsonCodec.Enum<CarKind>());
        json.Optional("shape"u8, ref _shape, JsonCodec.Enum<CarShape>());
        json.Optional("doors"u8, ref _doors, JsonCodec.Int64);
}
