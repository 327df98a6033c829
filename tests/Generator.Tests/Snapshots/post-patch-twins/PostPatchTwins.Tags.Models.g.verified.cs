public sealed partial class TagUpdate : ApiModel
{
    public string? Name { get => Get(_name, "name"); set => Set(out _name, value, "name"); }
}

public sealed partial class TagUpdateResult : ApiModel
{
    public string? Name { get => Get(_name, "name"); init => _name = value; }
}
