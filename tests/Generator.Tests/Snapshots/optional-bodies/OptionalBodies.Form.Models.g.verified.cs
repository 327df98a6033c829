public sealed partial class Thing : ApiModel<Thing>
{
    public string? Name { get => Get(_name, "name"); set => Set(out _name, value, "name"); }
}
