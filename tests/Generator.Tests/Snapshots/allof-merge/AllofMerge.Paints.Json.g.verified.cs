partial class Coloured : IApiModel<Coloured>
{
        json.Optional("colour"u8, ref _colour, JsonCodec.Enum<ColouredColour>());
        json.Optional("finish"u8, ref _finish, JsonCodec.Enum<ColouredFinish>());
        json.Optional("kind"u8, ref _kind, JsonCodec.Enum<ColouredKind>());
        json.Optional("shape"u8, ref _shape, JsonCodec.Enum<ColouredShape>());
}
