public sealed partial class FieldCreate : ApiModel<FieldCreate>
{
    public required string Name { get => Get(_name, "name"); set => Set(out _name, value, "name"); }
    public IReadOnlyList<string>? Commas { get => Get(_commas, "commas"); set => Set(out _commas, value, "commas"); }
    public IReadOnlyList<string>? Pipes { get => Get(_pipes, "pipes"); set => Set(out _pipes, value, "pipes"); }
    public IReadOnlyList<string>? Multi { get => Get(_multi, "multi"); set => Set(out _multi, value, "multi"); }
}
