public sealed partial class Fields : ApiModel<Fields>
{
    public required string Name { get => Get(_name, "name"); set => Set(out _name, value, "name"); }
    public long? Count { get => Get(_count, "count"); set => Set(out _count, value, "count"); }
    public IReadOnlyList<string>? Tags { get => Get(_tags, "tags"); set => Set(out _tags, value, "tags"); }
    public IReadOnlyList<string>? Commas { get => Get(_commas, "commas"); set => Set(out _commas, value, "commas"); }
    public FieldsDeep? Deep { get => Get(_deep, "deep"); set => Set(out _deep, value, "deep"); }
    public FieldsAsJson? AsJson { get => Get(_asJson, "asJson"); set => Set(out _asJson, value, "asJson"); }
}

public sealed partial class FieldsAsJson : ApiModel<FieldsAsJson>
{
    public string? B { get => Get(_b, "b"); set => Set(out _b, value, "b"); }
}

public sealed partial class FieldsDeep : ApiModel<FieldsDeep>
{
    public string? A { get => Get(_a, "a"); set => Set(out _a, value, "a"); }
}
