public sealed partial class Cat : ApiModel<Cat>
{
    public CatOwner? Owner { get => Get(_owner); init => _owner = value; }

        json.OptionalModel("owner"u8, ref _owner);
}

public sealed partial class CatDeleteResult : ApiModel<CatDeleteResult>
{
    public bool? Deleted { get => Get(_deleted); init => _deleted = value; }

        json.OptionalBoolean("deleted"u8, ref _deleted);
}

public sealed partial class CatOwner : ApiModel<CatOwner>
{
    public required string Name { get => Get(_name); init => _name = value; }
    public long? Age { get => Get(_age); init => _age = value; }

        json.RequiredString("name"u8, ref _name);
        json.OptionalInt64("age"u8, ref _age);
}
