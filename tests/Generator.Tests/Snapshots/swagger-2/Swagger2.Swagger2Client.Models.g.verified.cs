public sealed partial class Pet : ApiModel<Pet>
{
    public required string Name { get => Get(_name, "name"); set => Set(out _name, value, "name"); }
    public required long? Chip { get => Get(_chip, "chip"); set => Set(out _chip, value, "chip"); }
    public required string? Collar { get => Get(_collar, "collar"); set => Set(out _collar, value, "collar"); }
    public PetKind? Kind { get => Get(_kind, "kind"); set => Set(out _kind, value, "kind"); }
    public Optional<string?> Owner { get => Get(_owner, "owner"); set => Set(out _owner, value, "owner"); }
}

public sealed partial class SearchBody : ApiModel<SearchBody>
{
    public required string Kind { get => Get(_kind, "kind"); set => Set(out _kind, value, "kind"); }
    public long? Limit { get => Get(_limit, "limit"); set => Set(out _limit, value, "limit"); }
}

public readonly partial struct PetKind : IOpenEnum<PetKind>
{
    /// <summary><c>cat</c></summary>
    public static PetKind Cat => new(Values.Cat);
    /// <summary><c>dog</c></summary>
    public static PetKind Dog => new(Values.Dog);
}
