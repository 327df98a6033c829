public sealed partial class AsJson : ApiModel
{
    public string? B { get => Get(_b, "b"); init => _b = value; }
}

public sealed partial class Deep : ApiModel
{
    public string? A { get => Get(_a, "a"); init => _a = value; }
}

public sealed partial class PostDeepFormBody : ApiModel
{
    public required string Name { get => Get(_name, "name"); set => Set(out _name, value, "name"); }
    public IReadOnlyList<string>? Expand { get => Get(_expand, "expand"); set => Set(out _expand, value, "expand"); }

    public IReadOnlyDictionary<string, string>? Metadata
    {
        get => Get(_metadata, "metadata");
        set => Set(out _metadata, value, "metadata");
    }
}

public sealed partial class PostFormBody : ApiModel
{
    public required string Name { get => Get(_name, "name"); set => Set(out _name, value, "name"); }
    public int? Count { get => Get(_count, "count"); set => Set(out _count, value, "count"); }
    public IReadOnlyList<string>? Tags { get => Get(_tags, "tags"); set => Set(out _tags, value, "tags"); }
    public IReadOnlyList<string>? Commas { get => Get(_commas, "commas"); set => Set(out _commas, value, "commas"); }
    public Deep? Deep { get => Get(_deep, "deep"); set => Set(out _deep, value, "deep"); }
    public AsJson? AsJson { get => Get(_asJson, "asJson"); set => Set(out _asJson, value, "asJson"); }
}

public sealed partial class PostSeveralBody : ApiModel
{
    public required string Name { get => Get(_name, "name"); set => Set(out _name, value, "name"); }
    public int? Count { get => Get(_count, "count"); set => Set(out _count, value, "count"); }
    public IReadOnlyList<string>? Tags { get => Get(_tags, "tags"); set => Set(out _tags, value, "tags"); }
    public IReadOnlyList<string>? Commas { get => Get(_commas, "commas"); set => Set(out _commas, value, "commas"); }
    public Deep? Deep { get => Get(_deep, "deep"); set => Set(out _deep, value, "deep"); }
    public AsJson? AsJson { get => Get(_asJson, "asJson"); set => Set(out _asJson, value, "asJson"); }
}

public sealed partial class PostWildcardBody : ApiModel
{
    public required string Name { get => Get(_name, "name"); set => Set(out _name, value, "name"); }
    public int? Count { get => Get(_count, "count"); set => Set(out _count, value, "count"); }
    public IReadOnlyList<string>? Tags { get => Get(_tags, "tags"); set => Set(out _tags, value, "tags"); }
    public IReadOnlyList<string>? Commas { get => Get(_commas, "commas"); set => Set(out _commas, value, "commas"); }
    public Deep? Deep { get => Get(_deep, "deep"); set => Set(out _deep, value, "deep"); }
    public AsJson? AsJson { get => Get(_asJson, "asJson"); set => Set(out _asJson, value, "asJson"); }
}

public sealed partial class UpdateMergePatchBody : ApiModel
{
    public required string Name { get => Get(_name, "name"); set => Set(out _name, value, "name"); }
    public int? Count { get => Get(_count, "count"); set => Set(out _count, value, "count"); }
    public IReadOnlyList<string>? Tags { get => Get(_tags, "tags"); set => Set(out _tags, value, "tags"); }
    public IReadOnlyList<string>? Commas { get => Get(_commas, "commas"); set => Set(out _commas, value, "commas"); }
    public Deep? Deep { get => Get(_deep, "deep"); set => Set(out _deep, value, "deep"); }
    public AsJson? AsJson { get => Get(_asJson, "asJson"); set => Set(out _asJson, value, "asJson"); }
}
