public sealed partial class Pet : ApiModel<Pet>
{
    public required string Name { get => Get(_name); set => Set(out _name, value); }
    public required long? Chip { get => Get(_chip); set => Set(out _chip, value); }
    public required string? Collar { get => Get(_collar); set => Set(out _collar, value); }
    public PetKind? Kind { get => Get(_kind); set => Set(out _kind, value); }
    public Optional<string?> Owner { get => Get(_owner); set => Set(out _owner, value); }

        json.RequiredString("name"u8, ref _name);
        json.Nullable("chip"u8, ref _chip, JsonCodec.Int64);
        json.Nullable("collar"u8, ref _collar, JsonCodec.String);
        json.OptionalEnum("kind"u8, ref _kind);
        json.Optional("owner"u8, ref _owner, JsonCodec.String);
}

public sealed partial class SearchBody : ApiModel<SearchBody>
{
    public required string Kind { get => Get(_kind); set => Set(out _kind, value); }
    public long? Limit { get => Get(_limit); set => Set(out _limit, value); }

        json.RequiredString("kind"u8, ref _kind);
        json.OptionalInt64("limit"u8, ref _limit);
}

public readonly partial struct PetKind : IOpenEnum<PetKind>
{
    /// <summary><c>cat</c></summary>
    public static PetKind Cat => new(Values.Cat);
    /// <summary><c>dog</c></summary>
    public static PetKind Dog => new(Values.Dog);
}
