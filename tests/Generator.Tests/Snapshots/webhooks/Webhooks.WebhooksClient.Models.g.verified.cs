public sealed partial class Delivery : ApiModel<Delivery>
{
    public required long Sequence { get => Get(_sequence, "sequence"); init => _sequence = value; }
}

public sealed partial class ThingCreated : ApiModel<ThingCreated>
{
    public required string Id { get => Get(_id, "id"); init => _id = value; }
    public ThingCreatedKind? Kind { get => Get(_kind, "kind"); init => _kind = value; }
}

public readonly partial struct ThingCreatedKind : IOpenEnum<ThingCreatedKind>
{
    /// <summary><c>big</c></summary>
    public static ThingCreatedKind Big => new(Values.Big);
    /// <summary><c>small</c></summary>
    public static ThingCreatedKind Small => new(Values.Small);
}
