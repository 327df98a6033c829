public sealed partial class Shop : ApiModel
{
    public required string Id { get => Get(_id, "id"); init => _id = value; }
    public required string Name { get => Get(_name, "name"); init => _name = value; }
    public Language? Language { get => Get(_language, "language"); init => _language = value; }
    public string? Secret { get => Get(_secret, "secret"); init => _secret = value; }

    /// <summary>Creates a <see cref="ShopUpdate"/> with the values of this object.</summary>
    public ShopUpdate ToUpdate() => new()
    {
        Name = Name,
        Language = Language,
        Secret = Secret,
    };
}

public sealed partial class ShopUpdate : ApiModel
{
    public required string Name { get => Get(_name, "name"); set => Set(out _name, value, "name"); }
    public Language? Language { get => Get(_language, "language"); set => Set(out _language, value, "language"); }
    public string? Secret { get => Get(_secret, "secret"); set => Set(out _secret, value, "secret"); }
}

public readonly partial struct Language : IOpenEnum<Language>
{
    /// <summary><c>en</c></summary>
    public static Language En => new(Values.En);
    /// <summary><c>de</c></summary>
    public static Language De => new(Values.De);
}
