partial class Things : IApiModel<Things>
{
        json.Optional("kind"u8, ref _kind, JsonCodec.Enum<ThingsKind>());
}
