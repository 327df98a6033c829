public sealed partial class ThingUpdate : ApiModel<ThingUpdate>
{
    public string? Name { get => Get(_name); set => Set(out _name, value); }

        json.OptionalString("name"u8, ref _name);
}

/// <summary>The query and header parameters of <c>thing-update</c>.</summary>
public sealed partial class ThingUpdateOptions : RequestOptions
{
    public required string IfMatch { get; set; }
    public long? XPriority { get; set; }
    public string? Session { get; set; }
}
