public sealed partial class Pet : ApiModel<Pet>
{
    public string? Name { get => Get(_name, "name"); set => Set(out _name, value, "name"); }
}
