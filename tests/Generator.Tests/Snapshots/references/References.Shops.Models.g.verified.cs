public sealed partial class Shop : ApiModel<Shop>
{
    public string Id { get => Get(_id); set => Set(out _id, value); }
    public required string Name { get => Get(_name); set => Set(out _name, value); }
    public Language? Language { get => Get(_language); set => Set(out _language, value); }
    public string? Secret { get => Get(_secret); set => Set(out _secret, value); }

        json.RequiredString("id"u8, ref _id, isReadOnly: true);
        json.RequiredString("name"u8, ref _name);
        json.OptionalEnum("language"u8, ref _language);
        json.OptionalString("secret"u8, ref _secret);
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
