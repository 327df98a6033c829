/// <summary>The query and header parameters of shop-get.</summary>
public sealed partial class ShopGetOptions
{
    public required Language Lang { get; set; }
}

/// <summary>The query and header parameters of shop-update.</summary>
public sealed partial class ShopUpdateOptions
{
    public string? Lang { get; set; }
}
