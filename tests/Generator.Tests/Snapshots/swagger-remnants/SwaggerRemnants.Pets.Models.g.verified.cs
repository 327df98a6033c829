public sealed partial class Pet : ApiModel
{
    public string? Name { get => Get(_name, "name"); init => _name = value; }
}

public sealed partial class PetCreate : ApiModel
{
    public string? Name { get => Get(_name, "name"); set => Set(out _name, value, "name"); }
}
