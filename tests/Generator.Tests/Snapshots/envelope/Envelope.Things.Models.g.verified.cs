public sealed partial class Thing : ApiModel
{
    public required string Name { get => Get(_name, "name"); init => _name = value; }
}
