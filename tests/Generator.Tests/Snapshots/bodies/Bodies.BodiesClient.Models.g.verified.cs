public sealed partial class DeleteBody : ApiModel
{
    public string? Reason { get => Get(_reason, "reason"); set => Set(out _reason, value, "reason"); }
}

public sealed partial class ListBody : ApiModel
{
    public required int Id { get => Get(_id, "id"); init => _id = value; }
}

public sealed partial class PostBothBody : ApiModel
{
    public string? Name { get => Get(_name, "name"); set => Set(out _name, value, "name"); }
}

public sealed partial class PostFormBody : ApiModel
{
    public string? Name { get => Get(_name, "name"); set => Set(out _name, value, "name"); }
}

/// <summary>One of <c>string</c>, <c>int</c>.</summary>
public sealed partial class StringOrInt32 : ApiUnion
{
    public StringOrInt32(string value)
        : base(value, JsonCodec.String)
    public bool TryGetString([NotNullWhen(true)] out string? value) => TryGet<string>(out value);

    public StringOrInt32(int value)
        : base(value, JsonCodec.Int32)
    public bool TryGetInt32(out int value) => TryGet<int>(out value);
}
