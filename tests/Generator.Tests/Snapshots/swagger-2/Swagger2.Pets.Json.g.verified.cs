partial class PetCreate : IApiModel<PetCreate>
{
        json.Required("name"u8, ref _name, JsonCodec.String);
        json.Nullable("chip"u8, ref _chip, JsonCodec.Int32);
        json.Nullable("collar"u8, ref _collar, JsonCodec.String);
        json.Optional("kind"u8, ref _kind, JsonCodec.Enum<PetKind>());
        json.Optional("owner"u8, ref _owner, JsonCodec.String);
}
