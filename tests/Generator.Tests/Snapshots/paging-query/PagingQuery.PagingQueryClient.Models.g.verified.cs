public sealed partial class Items : ApiModel
{
    public required string Id { get => Get(_id, "id"); init => _id = value; }
}

/// <summary>The query and header parameters of item-list.</summary>
public sealed partial class ListItemsOptions
{
    /// <summary>Only those.</summary>
    public ListItemsKind? Kind { get; set; }
}

public readonly partial struct ListItemsKind : IOpenEnum<ListItemsKind>
{
    /// <summary><c>new</c></summary>
    public static ListItemsKind New => new(Values.New);
    /// <summary><c>old</c></summary>
    public static ListItemsKind Old => new(Values.Old);
}
