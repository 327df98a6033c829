public sealed partial class UnusualDelete : ApiModel
{
    public required string Name { get => Get(_name, "name"); set => Set(out _name, value, "name"); }
    public int? Count { get => Get(_count, "count"); set => Set(out _count, value, "count"); }
    public IReadOnlyList<string>? Tags { get => Get(_tags, "tags"); set => Set(out _tags, value, "tags"); }
    public IReadOnlyList<string>? Commas { get => Get(_commas, "commas"); set => Set(out _commas, value, "commas"); }
    public Deep? Deep { get => Get(_deep, "deep"); set => Set(out _deep, value, "deep"); }
    public AsJson? AsJson { get => Get(_asJson, "asJson"); set => Set(out _asJson, value, "asJson"); }
}

public sealed partial class UnusualGet : ApiModel
{
    public required string Name { get => Get(_name, "name"); set => Set(out _name, value, "name"); }
    public int? Count { get => Get(_count, "count"); set => Set(out _count, value, "count"); }
    public IReadOnlyList<string>? Tags { get => Get(_tags, "tags"); set => Set(out _tags, value, "tags"); }
    public IReadOnlyList<string>? Commas { get => Get(_commas, "commas"); set => Set(out _commas, value, "commas"); }
    public Deep? Deep { get => Get(_deep, "deep"); set => Set(out _deep, value, "deep"); }
    public AsJson? AsJson { get => Get(_asJson, "asJson"); set => Set(out _asJson, value, "asJson"); }
}
