public sealed partial class Account : ApiModel<Account>
{
    public string Id { get => Get(_id); set => Set(out _id, value); }
    public required string Name { get => Get(_name); set => Set(out _name, value); }
    public required string Password { get => Get(_password)!; set => Set(out _password, value); }
    public Owner? Owner { get => Get(_owner); set => Set(out _owner, value); }

        json.RequiredString("id"u8, ref _id, isReadOnly: true);
        json.RequiredString("name"u8, ref _name);
        json.OptionalString("password"u8, ref _password);
        json.OptionalModel("owner"u8, ref _owner);
}

public sealed partial class Owner : ApiModel<Owner>
{
    public required string Secret { get => Get(_secret)!; set => Set(out _secret, value); }
    public DateTimeOffset Created { get => Get(_created).GetValueOrDefault(); set => Set(out _created, value); }

        json.OptionalString("secret"u8, ref _secret);
        json.Required("created"u8, ref _created, JsonCodec.DateTimeOffset, isReadOnly: true);
}
