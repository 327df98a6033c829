public sealed partial class DeepFormCreate : ApiModel<DeepFormCreate>
{
    public required string Name { get => Get(_name, "name"); set => Set(out _name, value, "name"); }
    public IReadOnlyList<string>? Expand { get => Get(_expand, "expand"); set => Set(out _expand, value, "expand"); }

    public IReadOnlyDictionary<string, string>? Metadata
    {
        get => Get(_metadata, "metadata");
        set => Set(out _metadata, value, "metadata");
    }
}
