public sealed partial class TagUpdate : ApiModel
{
    public string? Name { get => Get(_name, "name"); set => Set(out _name, value, "name"); }
}

public sealed partial class TagUpdateByTagId : ApiModel
{
    public string? Name { get => Get(_name, "name"); set => Set(out _name, value, "name"); }
}

public sealed partial class TagUpdateByTagIdResult : ApiModel
{
    public string? Name { get => Get(_name, "name"); init => _name = value; }
}

public sealed partial class TagUpdateResult : ApiModel
{
    public string? Name { get => Get(_name, "name"); init => _name = value; }
}
