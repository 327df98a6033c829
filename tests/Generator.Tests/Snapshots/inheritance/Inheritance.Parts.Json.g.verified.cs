partial class Part : IApiModel<Part>
{
        json.Optional("type"u8, ref _type, JsonCodec.String);
}
