public sealed partial class Account : ApiModel<Account>
{
    public string Id { get => Get(_id, "id"); set => Set(out _id, value, "id"); }
    public required string Name { get => Get(_name, "name"); set => Set(out _name, value, "name"); }
    public required string Password { get => Get(_password, "password")!; set => Set(out _password, value, "password"); }
    public Owner? Owner { get => Get(_owner, "owner"); set => Set(out _owner, value, "owner"); }
}

public sealed partial class Owner : ApiModel<Owner>
{
    public required string Secret { get => Get(_secret, "secret")!; set => Set(out _secret, value, "secret"); }
    public DateTimeOffset Created { get => Get(_created, "created").GetValueOrDefault(); set => Set(out _created, value, "created"); }
}
