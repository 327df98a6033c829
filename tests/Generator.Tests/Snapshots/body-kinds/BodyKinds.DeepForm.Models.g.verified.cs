public sealed partial class DeepFormCreate : ApiModel<DeepFormCreate>
{
    public required string Name { get => Get(_name); set => Set(out _name, value); }
    public IReadOnlyList<string>? Expand { get => Get(_expand); set => Set(out _expand, value); }
    public IReadOnlyDictionary<string, string>? Metadata { get => Get(_metadata); set => Set(out _metadata, value); }

        json.RequiredString("name"u8, ref _name);
        json.OptionalStrings("expand"u8, ref _expand);
        json.Optional("metadata"u8, ref _metadata, JsonCodec.Map(JsonCodec.String));
}
