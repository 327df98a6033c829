public sealed partial class BothReplace : ApiModel<BothReplace>
{
    public string? Name { get => Get(_name); set => Set(out _name, value); }

        json.OptionalString("name"u8, ref _name);
}
