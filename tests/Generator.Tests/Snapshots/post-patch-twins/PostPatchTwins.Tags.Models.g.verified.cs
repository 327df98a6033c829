public sealed partial class TagUpdate : ApiModel<TagUpdate>
{
    public string? Name { get => Get(_name); set => Set(out _name, value); }

        json.OptionalString("name"u8, ref _name);
}

public sealed partial class TagUpdateByTagId : ApiModel<TagUpdateByTagId>
{
    public string? Name { get => Get(_name); set => Set(out _name, value); }

        json.OptionalString("name"u8, ref _name);
}

public sealed partial class TagUpdateByTagIdResult : ApiModel<TagUpdateByTagIdResult>
{
    public string? Name { get => Get(_name); init => _name = value; }

        json.OptionalString("name"u8, ref _name);
}

public sealed partial class TagUpdateResult : ApiModel<TagUpdateResult>
{
    public string? Name { get => Get(_name); init => _name = value; }

        json.OptionalString("name"u8, ref _name);
}
