public sealed partial class Cat : ApiModel
{
    public CatOwner? Owner { get => Get(_owner, "owner"); init => _owner = value; }
}

public sealed partial class CatDeleteResult : ApiModel
{
    public bool? Deleted { get => Get(_deleted, "deleted"); init => _deleted = value; }
}

public sealed partial class CatOwner : ApiModel
{
    public required string Name { get => Get(_name, "name"); init => _name = value; }
    public long? Age { get => Get(_age, "age"); init => _age = value; }
}
