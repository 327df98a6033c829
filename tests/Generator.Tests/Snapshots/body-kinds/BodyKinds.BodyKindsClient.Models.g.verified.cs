public sealed partial class Fields : ApiModel<Fields>
{
    public required string Name { get => Get(_name); set => Set(out _name, value); }
    public long? Count { get => Get(_count); set => Set(out _count, value); }
    public IReadOnlyList<string>? Tags { get => Get(_tags); set => Set(out _tags, value); }
    public IReadOnlyList<string>? Commas { get => Get(_commas); set => Set(out _commas, value); }
    public FieldsDeep? Deep { get => Get(_deep); set => Set(out _deep, value); }
    public FieldsAsJson? AsJson { get => Get(_asJson); set => Set(out _asJson, value); }

        json.RequiredString("name"u8, ref _name);
        json.OptionalInt64("count"u8, ref _count);
        json.OptionalStrings("tags"u8, ref _tags);
        json.OptionalStrings("commas"u8, ref _commas);
        json.OptionalModel("deep"u8, ref _deep);
        json.OptionalModel("asJson"u8, ref _asJson);
}

public sealed partial class FieldsAsJson : ApiModel<FieldsAsJson>
{
    public string? B { get => Get(_b); set => Set(out _b, value); }

        json.OptionalString("b"u8, ref _b);
}

public sealed partial class FieldsDeep : ApiModel<FieldsDeep>
{
    public string? A { get => Get(_a); set => Set(out _a, value); }

        json.OptionalString("a"u8, ref _a);
}
