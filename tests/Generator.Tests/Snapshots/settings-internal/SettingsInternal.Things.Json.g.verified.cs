partial class ThingGetAllResult : IApiModel<ThingGetAllResult>
{
        json.Optional("kind"u8, ref _kind, JsonCodec.Enum<ThingKind>());
}
