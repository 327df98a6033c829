public sealed partial class Thing : ApiModel<Thing>
{
    public string? Name { get => Get(_name); set => Set(out _name, value); }

        json.OptionalString("name"u8, ref _name);
}
