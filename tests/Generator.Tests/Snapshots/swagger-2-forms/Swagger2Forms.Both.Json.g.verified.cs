partial class BothReplace : IApiModel<BothReplace>
{
        json.Optional("name"u8, ref _name, JsonCodec.String);
}
