public sealed partial class FieldCreate : ApiModel<FieldCreate>
{
    public required string Name { get => Get(_name); set => Set(out _name, value); }
    public IReadOnlyList<string>? Commas { get => Get(_commas); set => Set(out _commas, value); }
    public IReadOnlyList<string>? Pipes { get => Get(_pipes); set => Set(out _pipes, value); }
    public IReadOnlyList<string>? Multi { get => Get(_multi); set => Set(out _multi, value); }

        json.RequiredString("name"u8, ref _name);
        json.OptionalStrings("commas"u8, ref _commas);
        json.OptionalStrings("pipes"u8, ref _pipes);
        json.OptionalStrings("multi"u8, ref _multi);
}
