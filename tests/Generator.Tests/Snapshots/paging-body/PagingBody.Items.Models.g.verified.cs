public sealed partial class ItemListItem : ApiModel<ItemListItem>
{
    public required long Id { get => Get(_id); init => _id = value; }

        json.RequiredInt64("id"u8, ref _id);
}

public sealed partial class ItemListOptions : ApiModel<ItemListOptions>
{
    /// <summary>Only those.</summary>
    public string? Status { get => Get(_status); set => Set(out _status, value); }
    public DateTimeOffset? After { get => Get(_after); set => Set(out _after, value); }

        json.OptionalString("status"u8, ref _status);
        json.OptionalDateTimeOffset("after"u8, ref _after);
}
