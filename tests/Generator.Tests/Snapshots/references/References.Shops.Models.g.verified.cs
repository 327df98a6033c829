public sealed partial class Shop : ApiModel<Shop>
{
    public string Id { get => Get(_id, "id"); set => Set(out _id, value, "id"); }
    public required string Name { get => Get(_name, "name"); set => Set(out _name, value, "name"); }
    public Language? Language { get => Get(_language, "language"); set => Set(out _language, value, "language"); }
    public string? Secret { get => Get(_secret, "secret"); set => Set(out _secret, value, "secret"); }
}

/// <summary>The query and header parameters of <c>shop-get</c>.</summary>
public sealed partial class ShopGetOptions : RequestOptions
{
    public required Language Lang { get; set; }
}

/// <summary>The query and header parameters of <c>shop-update</c>.</summary>
public sealed partial class ShopUpdateOptions : RequestOptions
{
    public string? Lang { get; set; }
}

public readonly partial struct Language : IOpenEnum<Language>
{
    /// <summary><c>en</c></summary>
    public static Language En => new(Values.En);
    /// <summary><c>de</c></summary>
    public static Language De => new(Values.De);
}
