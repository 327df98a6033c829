partial class Pet : IApiModel<Pet>
{
        json.Required("name"u8, ref _name, JsonCodec.String);
        json.Nullable("chip"u8, ref _chip, JsonCodec.Int64);
        json.Nullable("collar"u8, ref _collar, JsonCodec.String);
        json.Optional("kind"u8, ref _kind, JsonCodec.Enum<PetKind>());
        json.Optional("owner"u8, ref _owner, JsonCodec.String);
}
partial class SearchBody : IApiModel<SearchBody>
{
        json.Required("kind"u8, ref _kind, JsonCodec.String);
        json.Optional("limit"u8, ref _limit, JsonCodec.Int64);
}
