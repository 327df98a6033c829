public sealed partial class ItemListItem : ApiModel<ItemListItem>
{
    public required string Id { get => Get(_id); init => _id = value; }

        json.RequiredString("id"u8, ref _id);
}

/// <summary>The query and header parameters of <c>item-list</c>.</summary>
public sealed partial class ItemListOptions : RequestOptions
{
    /// <summary>Only those.</summary>
    public ItemKind? Kind { get; set; }
}

public readonly partial struct ItemKind : IOpenEnum<ItemKind>
{
    /// <summary><c>new</c></summary>
    public static ItemKind New => new(Values.New);
    /// <summary><c>old</c></summary>
    public static ItemKind Old => new(Values.Old);
}
