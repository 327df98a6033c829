public sealed partial class Chicken : ApiModel<Chicken>
{
    public Egg? Egg { get => Get(_egg); init => _egg = value; }

        json.OptionalModel("egg"u8, ref _egg);
}

public sealed partial class Egg : ApiModel<Egg>
{
    public Chicken? Chicken { get => Get(_chicken); init => _chicken = value; }

        json.OptionalModel("chicken"u8, ref _chicken);
}

public sealed partial class Node : ApiModel<Node>
{
    public required Node Parent { get => Get(_parent); set => Set(out _parent, value); }
    public IReadOnlyList<Node>? Children { get => Get(_children); set => Set(out _children, value); }
    public IReadOnlyDictionary<string, Node>? ByName { get => Get(_byName); set => Set(out _byName, value); }

        json.RequiredModel("parent"u8, ref _parent);
        json.OptionalModels("children"u8, ref _children);
        json.Optional("by_name"u8, ref _byName, JsonCodec.Map(JsonCodec.Model<Node>()));
}
