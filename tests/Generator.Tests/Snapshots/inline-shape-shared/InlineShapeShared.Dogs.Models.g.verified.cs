public sealed partial class Dog : ApiModel<Dog>
{
    public DogOwner? Owner { get => Get(_owner, "owner"); init => _owner = value; }
    public bool? Barks { get => Get(_barks, "barks"); init => _barks = value; }
}

public sealed partial class DogDeleteResult : ApiModel<DogDeleteResult>
{
    public bool? Deleted { get => Get(_deleted, "deleted"); init => _deleted = value; }
}

public sealed partial class DogOwner : ApiModel<DogOwner>
{
    public required string Name { get => Get(_name, "name"); init => _name = value; }
    public long? Age { get => Get(_age, "age"); init => _age = value; }
}
