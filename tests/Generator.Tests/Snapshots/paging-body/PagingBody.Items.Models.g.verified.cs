public sealed partial class ItemListItem : ApiModel<ItemListItem>
{
    public required long Id { get => Get(_id, "id"); init => _id = value; }
}

public sealed partial class ItemListOptions : ApiModel<ItemListOptions>
{
    /// <summary>Only those.</summary>
    public string? Status { get => Get(_status, "status"); set => Set(out _status, value, "status"); }
    public DateTimeOffset? After { get => Get(_after, "after"); set => Set(out _after, value, "after"); }
}
