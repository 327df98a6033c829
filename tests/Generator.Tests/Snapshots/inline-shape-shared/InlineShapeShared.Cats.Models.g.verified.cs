public sealed partial class Cat : ApiModel<Cat>
{
    public CatOwner? Owner { get => Get(_owner, "owner"); init => _owner = value; }
}

public sealed partial class CatDeleteResult : ApiModel<CatDeleteResult>
{
    public bool? Deleted { get => Get(_deleted, "deleted"); init => _deleted = value; }
}

public sealed partial class CatOwner : ApiModel<CatOwner>
{
    public required string Name { get => Get(_name, "name"); init => _name = value; }
    public long? Age { get => Get(_age, "age"); init => _age = value; }
}
