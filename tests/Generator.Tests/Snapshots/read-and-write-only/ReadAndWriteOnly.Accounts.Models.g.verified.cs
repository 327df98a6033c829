public sealed partial class Account : ApiModel
{
    public required string Id { get => Get(_id, "id"); init => _id = value; }
    public required string Name { get => Get(_name, "name"); init => _name = value; }
    public string? Password { get => Get(_password, "password"); init => _password = value; }
    public Owner? Owner { get => Get(_owner, "owner"); init => _owner = value; }
}

public sealed partial class AccountUpdate : ApiModel
{
    public required string Name { get => Get(_name, "name"); set => Set(out _name, value, "name"); }
    public required string Password { get => Get(_password, "password"); set => Set(out _password, value, "password"); }
    public Owner? Owner { get => Get(_owner, "owner"); set => Set(out _owner, value, "owner"); }
}

public sealed partial class Owner : ApiModel
{
    public string? Secret { get => Get(_secret, "secret"); init => _secret = value; }
    public DateTimeOffset? Created { get => Get(_created, "created"); init => _created = value; }
}
