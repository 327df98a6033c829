public sealed partial class Dog : ApiModel<Dog>
{
    public DogOwner? Owner { get => Get(_owner); init => _owner = value; }
    public bool? Barks { get => Get(_barks); init => _barks = value; }

        json.OptionalModel("owner"u8, ref _owner);
        json.OptionalBoolean("barks"u8, ref _barks);
}

public sealed partial class DogDeleteResult : ApiModel<DogDeleteResult>
{
    public bool? Deleted { get => Get(_deleted); init => _deleted = value; }

        json.OptionalBoolean("deleted"u8, ref _deleted);
}

public sealed partial class DogOwner : ApiModel<DogOwner>
{
    public required string Name { get => Get(_name); init => _name = value; }
    public long? Age { get => Get(_age); init => _age = value; }

        json.RequiredString("name"u8, ref _name);
        json.OptionalInt64("age"u8, ref _age);
}
