public sealed partial class Thing : ApiModel<Thing>
{
    public required string Name { get => Get(_name, "name"); init => _name = value; }
}
