public sealed partial class Thing : ApiModel<Thing>
{
    public required string Name { get => Get(_name); init => _name = value; }

        json.RequiredString("name"u8, ref _name);
}
