public sealed partial class TagUpdate : ApiModel<TagUpdate>
{
    public string? Name { get => Get(_name, "name"); set => Set(out _name, value, "name"); }
}

public sealed partial class TagUpdateByTagId : ApiModel<TagUpdateByTagId>
{
    public string? Name { get => Get(_name, "name"); set => Set(out _name, value, "name"); }
}

public sealed partial class TagUpdateByTagIdResult : ApiModel<TagUpdateByTagIdResult>
{
    public string? Name { get => Get(_name, "name"); init => _name = value; }
}

public sealed partial class TagUpdateResult : ApiModel<TagUpdateResult>
{
    public string? Name { get => Get(_name, "name"); init => _name = value; }
}
