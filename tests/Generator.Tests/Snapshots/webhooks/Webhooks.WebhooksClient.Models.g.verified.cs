public sealed partial class Delivery : ApiModel<Delivery>
{
    public required long Sequence { get => Get(_sequence); init => _sequence = value; }

        json.RequiredInt64("sequence"u8, ref _sequence);
}

public sealed partial class ThingCreated : ApiModel<ThingCreated>
{
    public required string Id { get => Get(_id); init => _id = value; }
    public ThingCreatedKind? Kind { get => Get(_kind); init => _kind = value; }

        json.RequiredString("id"u8, ref _id);
        json.OptionalEnum("kind"u8, ref _kind);
}

public readonly partial struct ThingCreatedKind : IOpenEnum<ThingCreatedKind>
{
    /// <summary><c>big</c></summary>
    public static ThingCreatedKind Big => new(Values.Big);
    /// <summary><c>small</c></summary>
    public static ThingCreatedKind Small => new(Values.Small);
}
