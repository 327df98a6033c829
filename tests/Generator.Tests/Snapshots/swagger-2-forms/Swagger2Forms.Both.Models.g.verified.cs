public sealed partial class BothReplace : ApiModel<BothReplace>
{
    public string? Name { get => Get(_name, "name"); set => Set(out _name, value, "name"); }
}
