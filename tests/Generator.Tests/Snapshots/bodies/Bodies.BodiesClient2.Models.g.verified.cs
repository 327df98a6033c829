public sealed partial class BodyCreateBoth : ApiModel<BodyCreateBoth>
{
    public string? Name { get => Get(_name); set => Set(out _name, value); }

        json.OptionalString("name"u8, ref _name);
}

public sealed partial class BodyCreateForm : ApiModel<BodyCreateForm>
{
    public string? Name { get => Get(_name); set => Set(out _name, value); }

        json.OptionalString("name"u8, ref _name);
}

public sealed partial class BodyDelete : ApiModel<BodyDelete>
{
    public string? Reason { get => Get(_reason); set => Set(out _reason, value); }

        json.OptionalString("reason"u8, ref _reason);
}

public sealed partial class BodyList : ApiModel<BodyList>
{
    public required long Id { get => Get(_id); set => Set(out _id, value); }

        json.RequiredInt64("id"u8, ref _id);
}

/// <summary>One of <c>string</c>, <c>long</c>.</summary>
public sealed partial class BodyCreateChoice : ApiUnion, IApiUnion<BodyCreateChoice>
{
    private static readonly UnionCases s_cases = new UnionCases()
        .Add(JsonCodec.String)
        .Add(JsonCodec.Int64);

    public BodyCreateChoice(string value)
        : base(value, JsonCodec.String)
    public bool TryGetString([NotNullWhen(true)] out string? value) => TryGet<string>(out value);

    public BodyCreateChoice(long value)
        : base(value, JsonCodec.Int64)
    public bool TryGetInt64(out long value) => TryGet<long>(out value);
}
